package fr.ess.procurement;

import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalText;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Codes;
import fr.ess.core.measure.Flag;
import fr.ess.core.rule.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a purchase serves the social economy, integration or the environment.
 *
 * <p>The article on which a mechanism stands changed with the codes: the code of 2006, the ordinance and decree of 2015 and 2016,
 * the code of 2019. A reservation to integration structures stands on none before 2016-04-01: article 15 of the code of 2006 knew
 * that of disability alone.
 */
public enum Mechanism {
    /** Sustainable development in the definition of the need, which is a duty. */
    NEED_DEFINITION(
            Basis.line("need-definition")
                    .from(Basis.CODE_2006, Flag.YES, Basis.cmp("art. 5", Reading.SECONDARY))
                    .from(Basis.ORDINANCE, Flag.YES, Basis.ordinance("art. 30", Reading.UNVERIFIED))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2111-1")),
            null,
            null),
    /** Conditions of performance ("clause d'exécution"), such as hours of integration. */
    CLAUSE(
            Basis.line("clause")
                    .from(Basis.CODE_2006, Flag.YES, Basis.cmp("art. 14", Reading.SECONDARY))
                    .from(Basis.ORDINANCE, Flag.YES, Basis.ordinance("art. 38", Reading.PRIMARY))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2112-2")),
            null,
            null),
    /** A criterion of award. */
    CRITERION(
            Basis.line("criterion")
                    .from(Basis.CODE_2006, Flag.YES, Basis.cmp("art. 53", Reading.SECONDARY))
                    .from(Basis.ORDINANCE, Flag.YES, Basis.ordinance("art. 52", Reading.SECONDARY))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2152-7, R2152-7")),
            null,
            null),
    /** Integration as the object of the contract: a service of integration, bought by an adapted procedure. */
    OBJECT(
            Basis.line("object")
                    .from(Basis.CODE_2006, Flag.YES, Basis.cmp("art. 30", Reading.SECONDARY))
                    .from(
                            Basis.ORDINANCE,
                            Flag.YES,
                            ProcurementTexts.DECRET_2016_360.at("art. 28", Reading.UNVERIFIED, Basis.CHECKED))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2123-1, 2°, R2123-1, 3°")),
            null,
            null),
    /** A reservation to adapted enterprises and to establishments of support through work ("EA", "ESAT"). */
    RESERVED_DISABILITY(
            Basis.line("reserved-disability")
                    .from(Basis.CODE_2006, Flag.YES, Basis.cmp("art. 15", Reading.SECONDARY))
                    .from(Basis.ORDINANCE, Flag.YES, Basis.ordinance("art. 36, I", Reading.SECONDARY))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2113-12")),
            Basis.line("reserved-disability-concession").from(Basis.CODE, Flag.YES, Basis.code("art. L3113-1")),
            Basis.line("reserved-disability-defence").from(Basis.CODE, Flag.YES, Basis.code("art. L2113-12"))),
    /** A reservation to structures of integration through economic activity ("SIAE"). */
    RESERVED_INTEGRATION(
            Basis.line("reserved-integration")
                    .from(Basis.CODE_2006, Flag.NO, Basis.cmp("art. 15", Reading.SECONDARY))
                    .from(Basis.ORDINANCE, Flag.YES, Basis.ordinance("art. 36, II", Reading.SECONDARY))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2113-13")),
            Basis.line("reserved-integration-concession").from(Basis.CODE, Flag.YES, Basis.code("art. L3113-2")),
            null),
    /** A reservation to operators that perform in a penitentiary with detained workers. */
    RESERVED_PRISON(
            Basis.line("reserved-prison")
                    .from(Basis.CODE_2006, Flag.NO, Basis.cmp("art. 15", Reading.SECONDARY))
                    .from("2022-10-21", Flag.YES, Basis.code("art. L2113-13-1")),
            Basis.line("reserved-prison-concession")
                    .from(Basis.CODE, Flag.NO, Basis.code("art. L3113-1, L3113-2"))
                    .from("2022-10-21", Flag.YES, Basis.code("art. L3113-2-1")),
            null),
    /** A reservation to enterprises of the social and solidarity economy, for health, social or cultural services. */
    RESERVED_ESS(
            Basis.line("reserved-ess")
                    .from(Basis.CODE_2006, Flag.NO, Basis.cmp("art. 15", Reading.SECONDARY))
                    .from(Basis.ORDINANCE, Flag.YES, Basis.ordinance("art. 37", Reading.SECONDARY))
                    .from(Basis.CODE, Flag.YES, Basis.code("art. L2113-15, L2113-16")),
            null,
            null);

    private static final Term<Codes> CONTRACTS_AND_CONCESSIONS =
            Term.constant(Codes.of(ContractType.PUBLIC_CONTRACT, ContractType.CONCESSION));
    private static final Term<Code> CONTRACT = Term.constant(Code.of(ContractType.PUBLIC_CONTRACT));
    private static final List<Code> TYPES = Code.all(ContractType.class);

    private final Timeline<Flag> contracts;
    private final @Nullable Timeline<Flag> concessions;
    private final @Nullable Timeline<Flag> defence;

    Mechanism(Timeline<Flag> contracts, @Nullable Timeline<Flag> concessions, @Nullable Timeline<Flag> defence) {
        this.contracts = contracts;
        this.concessions = concessions;
        this.defence = defence;
    }

    /** What the lines above are made of: constants of an enum come before its own. */
    private static final class Basis {

        static final String CHECKED = "2026-11-23";
        static final String CODE_2006 = "2006-09-01";
        static final String ORDINANCE = "2016-04-01";
        static final String CODE = "2019-04-01";

        /** Concessions, and contracts of defence or security: conditions, criteria and the need. */
        static final Timeline<Flag> OTHER_CONTRACTS =
                line("other-contracts").from(CODE, Flag.YES, code("art. L2312-1-1, L3111-1, L3114-2, L3124-5"));

        private Basis() {}

        static Timeline<Flag> line(String name) {
            return Timeline.of("mechanism." + name, Unit.FLAG);
        }

        static Citation cmp(String article, Reading reading) {
            return of(ProcurementTexts.CODE_2006, article, reading);
        }

        static Citation ordinance(String article, Reading reading) {
            return of(ProcurementTexts.ORDONNANCE_2015_899, article, reading);
        }

        static Citation code(String article) {
            return of(ProcurementTexts.CODE, article, Reading.PRIMARY);
        }

        private static Citation of(LegalText text, String article, Reading reading) {
            return text.at(article, reading, CHECKED);
        }
    }

    /**
     * Returns the article on which a public contract may use this mechanism.
     *
     * @param day  the day on which the consultation is launched
     * @return the article; none where the law of that day does not know the mechanism, or before the code of 2006
     */
    public Optional<Citation> legalBasis(LocalDate day) {
        var index = contracts.indexOn(day);
        return index < 0
                ? Optional.empty()
                : Optional.of(contracts.versions().get(index))
                        .filter(version -> version.value().value())
                        .map(version -> version.source());
    }

    /**
     * Returns every article on which a public contract ever could use this mechanism.
     *
     * @return the articles, the oldest first
     */
    public List<Citation> legalBases() {
        return contracts.versions().stream()
                .filter(version -> version.value().value())
                .map(version -> version.source())
                .toList();
    }

    /**
     * Returns whether this mechanism reserves the contract to some candidates.
     *
     * @return whether it does
     */
    public boolean reserves() {
        return name().startsWith("RESERVED_");
    }

    /**
     * Weighs whether the law knows this mechanism for a type of contract.
     *
     * @param type  the type of the contract
     * @param law  the law on the day on which the consultation is launched
     * @return the check; open for concessions and defence before the code of 2019, of which the texts were not read
     */
    public Check basis(Term<Code> type, Law law) {
        return Check.whichever(type, TYPES, each -> {
            if (Code.of(ContractType.PUBLIC_CONTRACT).equals(each.value())) {
                return Check.yes(law.term(contracts));
            }
            if (!reserves()) {
                return this == OBJECT ? Check.is(each, CONTRACT) : Check.yes(law.term(Basis.OTHER_CONTRACTS));
            }
            var line = ContractType.concedes(each.value()) ? concessions : defence;
            return line != null
                    ? Check.yes(law.term(line))
                    : concessions == null ? Check.is(each, CONTRACT) : Check.oneOf(each, CONTRACTS_AND_CONCESSIONS);
        });
    }

    /**
     * Returns what of the law {@link #basis} reads.
     *
     * @return the figures, by type of contract
     */
    public List<Timeline<?>> figures() {
        return Stream.<@Nullable Timeline<?>>of(
                        contracts, concessions, defence, reserves() || this == OBJECT ? null : Basis.OTHER_CONTRACTS)
                .filter(line -> line != null)
                .<Timeline<?>>map(line -> line)
                .toList();
    }
}
