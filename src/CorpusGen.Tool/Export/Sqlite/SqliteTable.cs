using System;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace CorpusGen.Tool.Export.Sqlite;

/// <summary>Adds rows to a table of the database.</summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly SqliteCommand _insert;
    private long _rows;

    /// <summary>Prepares it.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="name">The table.</param>
    /// <param name="columns">Those that a row is given; the first may be <c>id</c>, which is then the row's number.</param>
    public SqliteTable(SqliteConnection connection, string name, params string[] columns)
    {
        _insert = connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO {name} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => "$" + Parameter(i)))})";
        for (int i = 0; i < columns.Length; i++)
            _insert.Parameters.Add(new SqliteParameter { ParameterName = "$" + Parameter(i) });
        HasId = columns[0] == "id";
        _insert.Prepare();
    }

    private bool HasId { get; }

    /// <summary>Adds a row.</summary>
    /// <param name="values">Of the columns, without the <c>id</c>: texts, integers, or null.</param>
    /// <returns>Its number, from 1.</returns>
    public long Add(params ReadOnlySpan<object?> values)
    {
        _rows++;
        int first = 0;
        if (HasId)
            _insert.Parameters[first++].Value = _rows;
        foreach (object? value in values)
            _insert.Parameters[first++].Value = value ?? DBNull.Value;
        _insert.ExecuteNonQuery();
        return _rows;
    }

    public void Dispose() => _insert.Dispose();

    private static string Parameter(int index) => "p" + index.ToString(CultureInfo.InvariantCulture);
}
