package fr.ess.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A file of essential data in the format of 2022, of any length: the same seed gives the same bytes. */
final class DecpFile {

    private static final String[] SOCIAL = {
        "Clause sociale", "Critère social", "Marché réservé", "Pas de considération sociale"
    };
    private static final String[] PROCEDURES = {
        "Procédure adaptée", "Appel d'offres ouvert", "Procédure avec négociation"
    };
    private static final String[] BUYERS = {"21590163800019", "24201005600073", "21310069600011", "59920013600241"};
    private static final String[] HOLDERS = {"73282932000074", "55208131766522", "35600000000048"};
    private static final String[] OBJECTS = {
        "Entretien des espaces verts et du patrimoine arboré de la ville, lot n°",
        "Réfection de la charpente de l’internat, relance après déclaration sans suite, lot n°",
        "Fourniture de denrées alimentaires issues de l’agriculture biologique, lot n°"
    };

    private DecpFile() {}

    /** Writes a file of at least so many bytes. */
    static void write(OutputStream out, long bytes) throws IOException {
        var random = new Random(2_022);
        var written = 0L;
        var row = new StringBuilder();
        out.write("{\"marches\": {\"marche\": [".getBytes(StandardCharsets.UTF_8));
        for (var i = 0; written < bytes; i++) {
            row.setLength(0);
            row.append(i == 0 ? "\n" : ",\n");
            row(row, i, random);
            var text = row.toString().getBytes(StandardCharsets.UTF_8);
            out.write(text);
            written += text.length;
        }
        out.write("\n]}}\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void row(StringBuilder row, int i, Random random) {
        var social = SOCIAL[random.nextInt(SOCIAL.length)];
        var day = "2024-" + two(1 + random.nextInt(6)) + "-" + two(1 + random.nextInt(28));
        row.append("{\"id\": \"2024")
                .append(i)
                .append("\", \"acheteur\": {\"id\": \"")
                .append(pick(BUYERS, random));
        row.append("\"}, \"nature\": \"Marché\", \"objet\": \"")
                .append(pick(OBJECTS, random))
                .append(i);
        row.append("\", \"codeCPV\": \"").append(45_000_000 + random.nextInt(40) * 1000);
        row.append("\", \"techniques\": {\"technique\": [\"").append(i % 4 == 0 ? "Accord-cadre" : "Sans objet");
        row.append("\"]}, \"modalitesExecution\": {\"modaliteExecution\": [\"Bons de commande\"]},");
        row.append(" \"marcheInnovant\": false, \"ccag\": \"Travaux\", \"offresRecues\": ")
                .append(1 + random.nextInt(9));
        row.append(", \"attributionAvance\": true, \"tauxAvance\": 0.05, \"typeGroupementOperateurs\":");
        row.append(" \"Pas de groupement\", \"sousTraitanceDeclaree\": false, \"procedure\": \"");
        row.append(pick(PROCEDURES, random)).append("\", \"lieuExecution\": {\"code\": \"59\", \"typeCode\":");
        row.append(" \"Code département\"}, \"dureeMois\": ").append(1 + random.nextInt(48));
        row.append(", \"dateNotification\": \"").append(day).append("\", \"datePublicationDonnees\": \"2024-07-");
        row.append(two(1 + random.nextInt(28))).append("\", \"montant\": ").append(40_000 + random.nextInt(900_000));
        row.append('.')
                .append(two(random.nextInt(100)))
                .append(", \"typesPrix\": {\"typePrix\": [\"Définitif ferme\"]},");
        row.append(" \"formePrix\": \"Unitaire\", \"origineUE\": 0.8, \"origineFrance\": 0.5, \"titulaires\": [");
        for (var holders = 1 + i % 2; holders > 0; holders--) {
            row.append("{\"titulaire\": {\"typeIdentifiant\": \"SIRET\", \"id\": \"")
                    .append(HOLDERS[holders]);
            row.append(holders == 1 ? "\"}}" : "\"}}, ");
        }
        row.append("], \"considerationsSociales\": {\"considerationSociale\": [\"")
                .append(social);
        row.append("\"]}, \"considerationsEnvironnementales\": {\"considerationEnvironnementale\": [\"Clause");
        row.append(" environnementale\", \"Critère environnemental\"]}");
        if (i % 10 == 0) {
            row.append(", \"modifications\": [{\"modification\": {\"id\": 1, \"montant\": 1000000,");
            row.append(" \"dateNotificationModification\": \"2024-08-01\",");
            row.append(" \"datePublicationDonneesModification\": \"2024-08-15\"}}]");
        }
        row.append('}');
    }

    private static String pick(String[] list, Random random) {
        return list[random.nextInt(list.length)];
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
