// In a page that is served: when there is a newer one, it is loaded, at the same address.

new EventSource("changes").addEventListener("message", ({ data }) => {
  if (data !== byId("corpus").dataset.version)
    location.reload();
});
