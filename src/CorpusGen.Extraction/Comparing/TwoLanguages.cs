namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>
    /// Words that mean the same in French and English, as stems: enough of the words of news to see that a quotation is the translation of another that is known to be about the
    /// same thing. It is no dictionary. Words of one origin (<c>situation</c>, <c>président</c>) need no row.
    /// </summary>
    internal static class TwoLanguages
    {
        private const string Rows =
            "temps=time heure=hour jour=day semaine=week mois=month année=year an=year hier=yesterday demain=tomorrow aujourd'=today soir=evening nuit=night matin=morning maintenant=now jamais=never toujours=always "
            + "homme=man femme=woman enfant=child gens=people peuple=people pays=country ville=city monde=world vie=life mort=death mort=dead mourir=die tuer=kill guerre=war paix=peace fin=end début=beginning "
            + "travail=work emploi=job argent=money prix=price loi=law droit=right vérité=truth mensonge=lie mot=word nom=name main=hand tête=head coeur=heart oeil=eye yeux=eyes visage=face maison=house rue=street "
            + "eau=water feu=fire terre=earth terre=land mer=sea air=air lumière=light bruit=noise voiture=car route=road porte=door fenêtre=window livre=book page=page histoire=story histoire=history école=school "
            + "père=father mère=mother frère=brother soeur=sister fils=son fille=daughter fille=girl garçon=boy ami=friend ennemi=enemy équipe=team match=match jeu=game joueur=player entreprise=company société=company "
            + "dire=say dit=said parler=speak parler=talk faire=do faire=make aller=go venir=come voir=see savoir=know sais=know savait=knew savais=knew croire=believe crois=believe penser=think pense=think vouloir=want veux=want pouvoir=can devoir=must "
            + "prendre=take donner=give donné=given mettre=put trouver=find chercher=seek perdre=lose perdu=lost gagner=win gagné=won payer=pay vendre=sell acheter=buy tenir=hold laisser=leave quitter=leave rester=stay "
            + "attendre=wait entendre=hear entendu=heard comprendre=understand demander=ask répondre=answer aider=help aimer=love aime=love haïr=hate vivre=live combattre=fight lutter=fight arrêter=stop commencer=begin "
            + "continuer=continue changer=change finir=finish ouvrir=open fermer=close fermé=closed tomber=fall courir=run marcher=walk marcher=march manger=eat boire=drink dormir=sleep lire=read écrire=write "
            + "effacer=delete supprimer=delete efface=delete construire=build détruire=destroy protéger=protect sauver=save cacher=hide montrer=show jouer=play envoyer=send porter=carry porter=wear "
            + "grand=big grand=great petit=small bon=good bien=well mauvais=bad nouveau=new nouvelle=new vieux=old jeune=young beau=beautiful long=long court=short haut=high bas=low fort=strong faible=weak libre=free "
            + "seul=alone seul=only vrai=true faux=false juste=fair dur=hard difficile=difficult facile=easy plein=full vide=empty prêt=ready fier=proud triste=sad heureux=happy désolé=sorry sûr=sure sûr=safe capable=able "
            + "blessé=injured victime=victim témoin=witness juge=judge procès=trial prison=jail prison=prison peur=fear peur=afraid douleur=pain colère=anger honte=shame espoir=hope rêve=dream erreur=mistake faute=fault "
            + "problème=problem question=question réponse=answer raison=reason façon=way chemin=way moyen=means chose=thing fois=time moitié=half milliard=billion million=million mille=thousand cent=hundred "
            + "dix=ten neuf=nine huit=eight sept=seven six=six cinq=five quatre=four trois=three deux=two premier=first dernier=last prochain=next "
            + "gouvernement=government ministre=minister maire=mayor roi=king reine=queen chef=leader chef=head patron=boss soldat=soldier armée=army policier=officer hôpital=hospital médecin=doctor malade=sick maladie=disease "
            + "voix=voice chanson=song musique=music film=film chien=dog chat=cat cheval=horse arbre=tree pierre=stone pont=bridge montagne=mountain rivière=river forêt=forest ciel=sky soleil=sun pluie=rain neige=snow vent=wind "
            + "riche=rich pauvre=poor pauvreté=poverty impôt=tax dette=debt banque=bank usine=factory usine=plant ouvrier=worker grève=strike syndicat=union vote=vote élection=election parti=party campagne=campaign "
            + "plan=plan accord=deal accord=agreement offre=offer table=table poche=pocket coup=blow balle=bullet arme=weapon arme=gun attentat=attack attaque=attack";

        private static readonly global::System.Collections.Generic.Dictionary<string, string[]> s_english = Read();

        /// <summary>What a French and an English word have in common when they mean the same: 1 for a number, a name or a row, less for a common origin, 0 for nothing.</summary>
        public static double Same(in ComparedWord french, in ComparedWord english)
        {
            if (french.Bare == english.Bare)
                return 1;
            if (french.Sort != WordSort.Word || english.Sort != WordSort.Word)
                return 0;
            if (s_english.TryGetValue(Stem.Of(french.Bare), out string[]? words) && global::System.Array.IndexOf(words, Stem.Of(english.Bare)) >= 0)
                return 1;
            return HasOneOrigin(french.Bare, english.Bare) ? 0.8 : 0;
        }

        // situation, situation; indépendance, independence; prot'ger, protect.
        private static bool HasOneOrigin(string french, string english)
        {
            const int Shortest = 5;
            if (french.Length < Shortest || english.Length < Shortest)
                return false;
            int length = 0;
            while (length < french.Length && length < english.Length && french[length] == english[length])
                length++;
            return length >= Shortest && length >= 0.6 * global::System.Math.Max(french.Length, english.Length);
        }

        private static global::System.Collections.Generic.Dictionary<string, string[]> Read()
        {
            var english = new global::System.Collections.Generic.Dictionary<string, string[]>(global::System.StringComparer.Ordinal);
            foreach (string row in Rows.Split(' '))
            {
                int sign = row.IndexOf('=');
                string stem = Stem.Of(Letters.Bare(row.Substring(0, sign))), other = Stem.Of(row.Substring(sign + 1));
                english.TryGetValue(stem, out string[]? before);
                string[] words = new string[(before?.Length ?? 0) + 1];
                before?.CopyTo(words, 0);
                words[words.Length - 1] = other;
                english[stem] = words;
            }

            return english;
        }
    }
}
