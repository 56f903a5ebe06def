package fr.ess.procurement.decp;

import static fr.ess.procurement.decp.Shape.flag;
import static fr.ess.procurement.decp.Shape.integer;
import static fr.ess.procurement.decp.Shape.list;
import static fr.ess.procurement.decp.Shape.number;
import static fr.ess.procurement.decp.Shape.object;
import static fr.ess.procurement.decp.Shape.oneOf;
import static fr.ess.procurement.decp.Shape.text;
import static fr.ess.procurement.decp.Shape.untyped;
import static fr.ess.procurement.decp.Shape.untypedOneOf;
import static fr.ess.procurement.decp.Shape.wrapped;
import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;

/** What the official schemas ask of a row: 1.5 for the format of 2019, 2.0.4 for that of 2022. */
final class Schemas {

    private static final String[] PLACES = {
        "Code postal",
        "Code commune",
        "Code arrondissement",
        "Code canton",
        "Code département",
        "Code région",
        "Code pays"
    };
    private static final String[] CONTRACT_PROCEDURES = {
        "Procédure adaptée",
        "Appel d'offres ouvert",
        "Appel d'offres restreint",
        "Marché passé sans publicité ni mise en concurrence préalable",
        "Dialogue compétitif",
        "Procédure avec négociation"
    };
    private static final String[] CONCESSION_NATURES = {
        "Concession de travaux", "Concession de service", "Concession de service public", "Délégation de service public"
    };
    private static final String[] CONCESSION_PROCEDURES = {
        "Procédure négociée ouverte",
        "Procédure non négociée ouverte",
        "Procédure négociée restreinte",
        "Procédure non négociée restreinte"
    };

    /** Returns a contract in the format of 2019. */
    static Shape contract2019() {
        return Flat.CONTRACT;
    }

    /** Returns a concession in the format of 2019. */
    static Shape concession2019() {
        return Flat.CONCESSION;
    }

    /** Returns a contract in the format of 2022. */
    static Shape contract2022() {
        return Nested.CONTRACT;
    }

    /** Returns a concession in the format of 2022. */
    static Shape concession2022() {
        return Nested.CONCESSION;
    }

    private Schemas() {}

    @SafeVarargs
    private static Map<Name, Shape> parts(Map.Entry<Name, Shape>... entries) {
        var parts = new EnumMap<Name, Shape>(Name.class);
        for (var entry : entries) {
            parts.put(entry.getKey(), entry.getValue());
        }
        return parts;
    }

    private static Shape nonEmpty(Shape element) {
        return list(element).fewest(1).unique();
    }

    /** Schema 1.5. */
    private static final class Flat {

        private static final Shape DAY = text(Shape.Form.DAY);
        private static final Shape BUYER =
                untyped(parts(entry(Name.ID, text(Shape.Form.SIRET)), entry(Name.LABEL, text())), Name.ID, Name.LABEL);

        private static Shape place(int longest) {
            return object(
                    parts(
                            entry(Name.CODE, text(0, longest)),
                            entry(Name.CODE_KIND, oneOf(PLACES)),
                            entry(Name.LABEL, text())),
                    Name.CODE,
                    Name.LABEL,
                    Name.CODE_KIND);
        }

        private static final Shape HOLDER = object(
                parts(
                        entry(Name.ID_KIND, oneOf("SIRET", "TVA", "TAHITI", "RIDET", "FRWF", "IREP", "UE", "HORS-UE")),
                        entry(Name.ID, text()),
                        entry(Name.COMPANY, text())),
                Name.ID_KIND,
                Name.ID,
                Name.COMPANY);
        private static final Shape MODIFICATION = object(
                parts(
                        entry(Name.MODIFICATION_OBJECT, text(0, 256)),
                        entry(Name.MODIFICATION_NOTIFIED, DAY),
                        entry(Name.MODIFICATION_PUBLISHED, DAY),
                        entry(Name.MONTHS, integer(false)),
                        entry(Name.AMOUNT, number()),
                        entry(Name.HOLDERS, nonEmpty(HOLDER))),
                Name.MODIFICATION_OBJECT,
                Name.MODIFICATION_PUBLISHED,
                Name.MODIFICATION_NOTIFIED);
        private static final Shape CONCESSION_MODIFICATION = object(
                parts(
                        entry(Name.MODIFICATION_OBJECT, text(0, 256)),
                        entry(Name.MODIFICATION_SIGNED, DAY),
                        entry(Name.MODIFICATION_PUBLISHED, DAY),
                        entry(Name.MONTHS, integer(false).atLeast(1)),
                        entry(Name.VALUE, number().atLeast(0))),
                Name.MODIFICATION_OBJECT,
                Name.MODIFICATION_PUBLISHED,
                Name.MODIFICATION_SIGNED);
        private static final Shape TARIFF = object(
                parts(entry(Name.TARIFF_LABEL, text(0, 256)), entry(Name.TARIFF, number().atLeast(0))),
                Name.TARIFF_LABEL,
                Name.TARIFF);
        private static final Shape EXECUTION = object(
                parts(
                        entry(Name.EXECUTION_PUBLISHED, DAY),
                        entry(Name.INVESTMENT, number().atLeast(0)),
                        entry(Name.TARIFFS, list(TARIFF).fewest(1))),
                Name.EXECUTION_PUBLISHED,
                Name.INVESTMENT,
                Name.TARIFFS);

        private static final Shape CONTRACT = contract();
        private static final Shape CONCESSION = concession();

        private static Shape contract() {
            return object(
                    parts(
                            entry(Name.ID, text(7, 16)),
                            entry(Name.UID, text(Shape.Form.UID)),
                            entry(Name.TYPE, oneOf("Marché")),
                            entry(Name.BUYER, BUYER),
                            entry(
                                    Name.NATURE,
                                    oneOf("Marché", "Marché de partenariat", "Accord-cadre", "Marché subséquent")),
                            entry(Name.OBJECT, text(0, 256)),
                            entry(Name.CPV, text(Shape.Form.CPV)),
                            entry(Name.PROCEDURE, untypedOneOf(CONTRACT_PROCEDURES)),
                            entry(Name.PLACE, place(Integer.MAX_VALUE)),
                            entry(Name.MONTHS, integer(false).atLeast(1)),
                            entry(Name.NOTIFIED, DAY),
                            entry(Name.PUBLISHED, DAY),
                            entry(Name.AMOUNT, number().atLeast(0)),
                            entry(Name.PRICE_FORM, oneOf("Ferme", "Ferme et actualisable", "Révisable")),
                            entry(Name.HOLDERS, nonEmpty(HOLDER)),
                            entry(Name.MODIFICATIONS, list(MODIFICATION).unique())),
                    Name.ID,
                    Name.BUYER,
                    Name.NATURE,
                    Name.OBJECT,
                    Name.CPV,
                    Name.PROCEDURE,
                    Name.PLACE,
                    Name.MONTHS,
                    Name.NOTIFIED,
                    Name.PUBLISHED,
                    Name.AMOUNT,
                    Name.PRICE_FORM,
                    Name.HOLDERS,
                    Name.MODIFICATIONS);
        }

        private static Shape concession() {
            return object(
                    parts(
                            entry(Name.ID, text(7, 16)),
                            entry(Name.UID, text(Shape.Form.UID)),
                            entry(Name.TYPE, oneOf("Contrat de concession")),
                            entry(
                                    Name.AUTHORITY,
                                    object(
                                            parts(entry(Name.ID, text(Shape.Form.SIRET)), entry(Name.LABEL, text())),
                                            Name.ID,
                                            Name.LABEL)),
                            entry(Name.NATURE, oneOf(CONCESSION_NATURES)),
                            entry(Name.OBJECT, text(0, 256)),
                            entry(Name.PROCEDURE, untypedOneOf(CONCESSION_PROCEDURES)),
                            entry(Name.PLACE, place(6)),
                            entry(Name.MONTHS, integer(false).atLeast(1)),
                            entry(Name.SIGNED, DAY),
                            entry(Name.PUBLISHED, DAY),
                            entry(Name.BEGUN, DAY),
                            entry(Name.VALUE, number()),
                            entry(Name.SUBSIDY, number().atLeast(0)),
                            entry(Name.EXECUTION, list(EXECUTION).unique()),
                            entry(Name.CONCESSION_HOLDERS, nonEmpty(HOLDER)),
                            entry(
                                    Name.MODIFICATIONS,
                                    list(CONCESSION_MODIFICATION).unique())),
                    Name.ID,
                    Name.AUTHORITY,
                    Name.NATURE,
                    Name.OBJECT,
                    Name.PROCEDURE,
                    Name.PLACE,
                    Name.MONTHS,
                    Name.SIGNED,
                    Name.PUBLISHED,
                    Name.BEGUN,
                    Name.VALUE,
                    Name.SUBSIDY,
                    Name.EXECUTION,
                    Name.CONCESSION_HOLDERS,
                    Name.MODIFICATIONS);
        }
    }

    /** Schema 2.0.4. */
    private static final class Nested {

        private static final Shape DAY = text(Shape.Form.DAY_WITHIN);
        private static final Shape ONE_OR_MORE = integer(true).atLeast(1);
        private static final Shape RATE = number().atLeast(0).atMost(1);
        private static final Shape PRICE = number().atLeast(1);
        private static final Shape ORGANISATION = object(parts(entry(Name.ID, text(Shape.Form.SIRET))), Name.ID);
        private static final Shape OPERATOR = object(
                parts(
                        entry(Name.ID_KIND, oneOf("SIRET", "TVA", "TAHITI", "RIDET", "FRWF", "IREP", "HORS-UE")),
                        entry(Name.ID, text())),
                Name.ID_KIND,
                Name.ID);

        private static Shape holder(Name name) {
            return untyped(parts(entry(name, OPERATOR)), name);
        }

        private static Shape several(Name name, String... values) {
            return wrapped(name, nonEmpty(untypedOneOf(values)));
        }

        private static Shape modification() {
            return wrapped(
                    Name.MODIFICATION,
                    object(
                            parts(
                                    entry(Name.ID, ONE_OR_MORE),
                                    entry(Name.MODIFICATION_NOTIFIED, DAY),
                                    entry(Name.MODIFICATION_PUBLISHED, DAY),
                                    entry(Name.MONTHS, ONE_OR_MORE),
                                    entry(Name.AMOUNT, PRICE),
                                    entry(Name.HOLDERS, nonEmpty(holder(Name.HOLDER)))),
                            Name.ID,
                            Name.MODIFICATION_PUBLISHED,
                            Name.MODIFICATION_NOTIFIED));
        }

        private static Shape concessionModification() {
            return wrapped(
                    Name.MODIFICATION,
                    object(
                            parts(
                                    entry(Name.ID, ONE_OR_MORE),
                                    entry(Name.MODIFICATION_SIGNED, DAY),
                                    entry(Name.MODIFICATION_PUBLISHED, DAY),
                                    entry(Name.MONTHS, ONE_OR_MORE),
                                    entry(Name.VALUE, PRICE)),
                            Name.ID,
                            Name.MODIFICATION_PUBLISHED,
                            Name.MODIFICATION_SIGNED));
        }

        private static Shape subcontract() {
            return wrapped(
                    Name.SUBCONTRACT,
                    object(
                            parts(
                                    entry(Name.ID, ONE_OR_MORE),
                                    entry(Name.SUBCONTRACTOR, OPERATOR),
                                    entry(Name.MONTHS, ONE_OR_MORE),
                                    entry(Name.NOTIFIED, DAY),
                                    entry(Name.PUBLISHED, DAY),
                                    entry(Name.AMOUNT, PRICE),
                                    entry(Name.PRICE_VARIATION, oneOf("Ferme", "Actualisable", "Révisable"))),
                            Name.ID,
                            Name.SUBCONTRACTOR,
                            Name.MONTHS,
                            Name.NOTIFIED,
                            Name.PUBLISHED,
                            Name.AMOUNT,
                            Name.PRICE_VARIATION));
        }

        private static Shape subcontractModification() {
            return wrapped(
                    Name.SUBCONTRACT_MODIFICATION,
                    object(
                            parts(
                                    entry(Name.ID, ONE_OR_MORE),
                                    entry(Name.MONTHS, ONE_OR_MORE),
                                    entry(Name.SUBCONTRACT_MODIFICATION_NOTIFIED, DAY),
                                    entry(Name.AMOUNT, PRICE),
                                    entry(Name.PUBLISHED, DAY)),
                            Name.ID,
                            Name.SUBCONTRACT_MODIFICATION_NOTIFIED,
                            Name.PUBLISHED));
        }

        private static Shape execution() {
            return wrapped(
                    Name.EXECUTION_YEAR,
                    object(
                            parts(
                                    entry(Name.EXECUTION_PUBLISHED, DAY),
                                    entry(Name.INVESTMENT, number().atLeast(0)),
                                    entry(
                                            Name.TARIFFS,
                                            list(wrapped(
                                                            Name.TARIFF,
                                                            object(
                                                                    parts(
                                                                            entry(Name.TARIFF_LABEL, text(0, 256)),
                                                                            entry(Name.TARIFF, number().atLeast(0))),
                                                                    Name.TARIFF_LABEL,
                                                                    Name.TARIFF)))
                                                    .fewest(1))),
                            Name.EXECUTION_PUBLISHED,
                            Name.INVESTMENT,
                            Name.TARIFFS));
        }

        private static final Shape CONTRACT = contract();
        private static final Shape CONCESSION = concession();

        private static Shape contract() {
            return object(
                            parts(
                                    entry(Name.ID, text(1, 16)),
                                    entry(Name.BUYER, ORGANISATION),
                                    entry(
                                            Name.NATURE,
                                            oneOf(
                                                    "Marché",
                                                    "Marché de partenariat",
                                                    "Marché de défense ou de sécurité")),
                                    entry(Name.OBJECT, text(0, 1000)),
                                    entry(Name.CPV, text(Shape.Form.CPV)),
                                    entry(
                                            Name.TECHNIQUES,
                                            several(
                                                    Name.TECHNIQUE,
                                                    "Accord-cadre",
                                                    "Concours",
                                                    "Système de qualification",
                                                    "Système d'acquisition dynamique",
                                                    "Catalogue électronique",
                                                    "Enchère électronique",
                                                    "Sans objet")),
                                    entry(
                                            Name.MODES,
                                            several(
                                                    Name.MODE,
                                                    "Tranches",
                                                    "Bons de commande",
                                                    "Marchés subséquents",
                                                    "Sans objet")),
                                    entry(Name.FRAMEWORK, text(1, 16)),
                                    entry(Name.INNOVATIVE, flag()),
                                    entry(
                                            Name.CONDITIONS,
                                            oneOf(
                                                    "Travaux",
                                                    "Maitrise d'œuvre",
                                                    "Fournitures courantes et services",
                                                    "Marchés industriels",
                                                    "Prestations intellectuelles",
                                                    "Techniques de l'information et de la communication",
                                                    "Pas de CCAG")),
                                    entry(Name.OFFERS, ONE_OR_MORE),
                                    entry(Name.ADVANCE, flag()),
                                    entry(Name.ADVANCE_RATE, RATE),
                                    entry(Name.GROUPING, oneOf("Conjoint", "Solidaire", "Pas de groupement")),
                                    entry(Name.SUBCONTRACTED, flag()),
                                    entry(Name.SUBCONTRACTS, nonEmpty(subcontract())),
                                    entry(Name.PROCEDURE, oneOf(CONTRACT_PROCEDURES)),
                                    entry(
                                            Name.PLACE,
                                            object(
                                                    parts(
                                                            entry(Name.CODE, text()),
                                                            entry(Name.CODE_KIND, oneOf(PLACES))),
                                                    Name.CODE,
                                                    Name.CODE_KIND)),
                                    entry(Name.MONTHS, ONE_OR_MORE),
                                    entry(Name.NOTIFIED, DAY),
                                    entry(Name.PUBLISHED, DAY),
                                    entry(Name.AMOUNT, PRICE),
                                    entry(
                                            Name.PRICE_KINDS,
                                            several(
                                                    Name.PRICE_KIND,
                                                    "Définitif ferme",
                                                    "Définitif actualisable",
                                                    "Définitif révisable",
                                                    "Provisoire")),
                                    entry(Name.PRICE_FORM, oneOf("Unitaire", "Forfaitaire", "Mixte")),
                                    entry(Name.FROM_UNION, RATE),
                                    entry(Name.FROM_FRANCE, RATE),
                                    entry(Name.HOLDERS, nonEmpty(holder(Name.HOLDER))),
                                    entry(
                                            Name.SOCIAL,
                                            several(
                                                    Name.SOCIAL_ONE,
                                                    "Clause sociale",
                                                    "Critère social",
                                                    "Marché réservé",
                                                    "Pas de considération sociale")),
                                    entry(Name.ENVIRONMENTAL, environmental()),
                                    entry(Name.SUBCONTRACT_MODIFICATIONS, nonEmpty(subcontractModification())),
                                    entry(Name.MODIFICATIONS, nonEmpty(modification()))),
                            Name.ID,
                            Name.BUYER,
                            Name.NATURE,
                            Name.OBJECT,
                            Name.CPV,
                            Name.TECHNIQUES,
                            Name.MODES,
                            Name.INNOVATIVE,
                            Name.CONDITIONS,
                            Name.OFFERS,
                            Name.ADVANCE,
                            Name.GROUPING,
                            Name.PROCEDURE,
                            Name.PLACE,
                            Name.MONTHS,
                            Name.NOTIFIED,
                            Name.PUBLISHED,
                            Name.AMOUNT,
                            Name.PRICE_KINDS,
                            Name.PRICE_FORM,
                            Name.SUBCONTRACTED,
                            Name.HOLDERS,
                            Name.SOCIAL,
                            Name.ENVIRONMENTAL)
                    .closed();
        }

        private static Shape environmental() {
            return several(
                    Name.ENVIRONMENTAL_ONE,
                    "Clause environnementale",
                    "Critère environnemental",
                    "Pas de considération environnementale");
        }

        private static Shape concession() {
            return object(
                            parts(
                                    entry(Name.ID, text(1, 16)),
                                    entry(Name.AUTHORITY, ORGANISATION),
                                    entry(Name.NATURE, oneOf(CONCESSION_NATURES)),
                                    entry(Name.OBJECT, text(0, 1000)),
                                    entry(Name.PROCEDURE, oneOf(CONCESSION_PROCEDURES)),
                                    entry(Name.MONTHS, ONE_OR_MORE),
                                    entry(Name.SIGNED, DAY),
                                    entry(Name.PUBLISHED, DAY),
                                    entry(Name.BEGUN, DAY),
                                    entry(Name.VALUE, PRICE),
                                    entry(Name.SUBSIDY, number().atLeast(0)),
                                    entry(Name.EXECUTION, list(execution()).unique()),
                                    entry(Name.CONCESSION_HOLDERS, nonEmpty(holder(Name.CONCESSION_HOLDER))),
                                    entry(
                                            Name.SOCIAL,
                                            several(
                                                    Name.SOCIAL_ONE,
                                                    "Clause sociale",
                                                    "Critère social",
                                                    "Concession réservée",
                                                    "Pas de considération sociale")),
                                    entry(Name.ENVIRONMENTAL, environmental()),
                                    entry(Name.MODIFICATIONS, nonEmpty(concessionModification()))),
                            Name.ID,
                            Name.AUTHORITY,
                            Name.NATURE,
                            Name.OBJECT,
                            Name.PROCEDURE,
                            Name.MONTHS,
                            Name.SIGNED,
                            Name.PUBLISHED,
                            Name.BEGUN,
                            Name.VALUE,
                            Name.SUBSIDY,
                            Name.CONCESSION_HOLDERS,
                            Name.SOCIAL,
                            Name.ENVIRONMENTAL)
                    .closed();
        }
    }
}
