package fr.ess.procurement.decp;

import java.util.LinkedHashMap;
import java.util.Map;

/** A sound contract of each format, as the text of its properties, to be changed. */
final class Sample {

    private final Map<String, String> properties = new LinkedHashMap<>();

    private Sample() {}

    /** A contract in the format of 2022. */
    static Sample contract() {
        return new Sample()
                .with("id", "\"2024-001\"")
                .with("acheteur", "{\"id\": \"21590163800019\"}")
                .with("nature", "\"Marché\"")
                .with("objet", "\"Entretien des espaces verts\"")
                .with("codeCPV", "\"77310000\"")
                .with("techniques", "{\"technique\": [\"Sans objet\"]}")
                .with("modalitesExecution", "{\"modaliteExecution\": [\"Bons de commande\"]}")
                .with("marcheInnovant", "false")
                .with("ccag", "\"Fournitures courantes et services\"")
                .with("offresRecues", "3")
                .with("attributionAvance", "false")
                .with("typeGroupementOperateurs", "\"Pas de groupement\"")
                .with("sousTraitanceDeclaree", "false")
                .with("procedure", "\"Procédure adaptée\"")
                .with("lieuExecution", "{\"code\": \"59\", \"typeCode\": \"Code département\"}")
                .with("dureeMois", "12")
                .with("dateNotification", "\"2024-03-01\"")
                .with("datePublicationDonnees", "\"2024-04-15\"")
                .with("montant", "52000.50")
                .with("typesPrix", "{\"typePrix\": [\"Définitif ferme\"]}")
                .with("formePrix", "\"Unitaire\"")
                .with("titulaires", "[{\"titulaire\": {\"typeIdentifiant\": \"SIRET\", \"id\": \"73282932000074\"}}]")
                .with("considerationsSociales", "{\"considerationSociale\": [\"Clause sociale\", \"Marché réservé\"]}")
                .with(
                        "considerationsEnvironnementales",
                        "{\"considerationEnvironnementale\": [\"Pas de considération environnementale\"]}");
    }

    /** A concession in the format of 2022. */
    static Sample concession() {
        return new Sample()
                .with("id", "\"2024-DSP-1\"")
                .with("autoriteConcedante", "{\"id\": \"21590163800019\"}")
                .with("nature", "\"Délégation de service public\"")
                .with("objet", "\"Exploitation de la piscine\"")
                .with("procedure", "\"Procédure négociée ouverte\"")
                .with("dureeMois", "60")
                .with("dateSignature", "\"2024-03-01\"")
                .with("datePublicationDonnees", "\"2024-04-15\"")
                .with("dateDebutExecution", "\"2024-05-01\"")
                .with("valeurGlobale", "1250000")
                .with("montantSubventionPublique", "0")
                .with(
                        "concessionnaires",
                        "[{\"concessionnaire\": {\"typeIdentifiant\": \"SIRET\", \"id\": \"73282932000074\"}}]")
                .with("considerationsSociales", "{\"considerationSociale\": [\"Concession réservée\"]}")
                .with(
                        "considerationsEnvironnementales",
                        "{\"considerationEnvironnementale\": [\"Clause environnementale\"]}");
    }

    /** A contract in the format of 2019. */
    static Sample flat() {
        return new Sample()
                .with("id", "\"20190010000\"")
                .with("_type", "\"Marché\"")
                .with("acheteur", "{\"id\": \"21590163800019\", \"nom\": \"Ville de Villeneuve\"}")
                .with("nature", "\"Accord-cadre\"")
                .with("objet", "\"Entretien des espaces verts\"")
                .with("codeCPV", "\"77310000-6\"")
                .with("procedure", "\"Appel d'offres ouvert\"")
                .with("lieuExecution", "{\"code\": \"59009\", \"typeCode\": \"Code commune\", \"nom\": \"Villeneuve\"}")
                .with("dureeMois", "48")
                .with("dateNotification", "\"2019-03-01\"")
                .with("datePublicationDonnees", "\"2019-04-15\"")
                .with("montant", "120000")
                .with("formePrix", "\"Révisable\"")
                .with(
                        "titulaires",
                        "[{\"typeIdentifiant\": \"SIRET\", \"id\": \"73282932000074\","
                                + " \"denominationSociale\": \"Association Alpha\"}]")
                .with("modifications", "[]");
    }

    /** A concession in the format of 2019. */
    static Sample flatConcession() {
        return new Sample()
                .with("id", "\"20190010000\"")
                .with("_type", "\"Contrat de concession\"")
                .with("autoriteConcedante", "{\"id\": \"21590163800019\", \"nom\": \"Ville de Villeneuve\"}")
                .with("nature", "\"Concession de service\"")
                .with("objet", "\"Exploitation du marché\"")
                .with("procedure", "\"Procédure non négociée ouverte\"")
                .with("lieuExecution", "{\"code\": \"59009\", \"typeCode\": \"Code commune\", \"nom\": \"Villeneuve\"}")
                .with("dureeMois", "48")
                .with("dateSignature", "\"2019-03-01\"")
                .with("datePublicationDonnees", "\"2019-04-15\"")
                .with("dateDebutExecution", "\"2019-05-01\"")
                .with("valeurGlobale", "300000")
                .with("montantSubventionPublique", "0")
                .with("donneesExecution", "[]")
                .with(
                        "concessionnaires",
                        "[{\"typeIdentifiant\": \"SIRET\", \"id\": \"73282932000074\","
                                + " \"denominationSociale\": \"Association Alpha\"}]")
                .with("modifications", "[]");
    }

    /** Sets a property to a text of JSON. */
    Sample with(String name, String json) {
        properties.put(name, json);
        return this;
    }

    /** Takes a property away. */
    Sample without(String name) {
        properties.remove(name);
        return this;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("{");
        properties.forEach((name, json) -> text.append(text.length() == 1 ? "" : ", ")
                .append('"')
                .append(name)
                .append("\": ")
                .append(json));
        return text.append('}').toString();
    }
}
