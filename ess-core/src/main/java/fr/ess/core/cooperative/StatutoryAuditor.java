package fr.ess.core.cooperative;

import fr.ess.core.LegalForm;
import fr.ess.core.law.Citation;
import fr.ess.core.law.Law;
import fr.ess.core.law.LegalTexts;
import fr.ess.core.law.Reading;
import fr.ess.core.law.Term;
import fr.ess.core.law.Timeline;
import fr.ess.core.law.Unit;
import fr.ess.core.measure.Code;
import fr.ess.core.measure.Day;
import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Flag;
import fr.ess.core.measure.Headcount;
import fr.ess.core.rule.Check;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Rule;
import java.util.List;

/**
 * The duty of a company to have a statutory auditor ("commissaire aux comptes"): due when two of three figures are exceeded at
 * the end of the year. Equal to a threshold is not exceeded.
 *
 * <p>The rule is keyed on the first day of the year. For years opened before 2019-05-27 it depends on the form: a SA always
 * needs one, a SAS and a SARL above thresholds of their own, which nobody has read. Smaller thresholds for companies that an
 * obliged one controls, and the auditor that a tenth of the capital may ask of the court, are left out. An auditor never takes
 * the place of the cooperative audit ("révision coopérative").
 *
 * <p>Defined by the Code de commerce, articles L. 225-218, L. 823-1 and D. 221-5.
 */
public final class StatutoryAuditor {

    private static final Citation BEFORE_2019 =
            LegalTexts.CODE_DE_COMMERCE.at("art. L225-218, L227-9-1, L223-35", Reading.UNVERIFIED, "2026-11-23");
    private static final Citation SINCE_2019 = LegalTexts.DECRET_2019_514.at("", Reading.SECONDARY, "2026-11-23");
    private static final Citation SINCE_2024 =
            LegalTexts.DECRET_2024_152.at("code de commerce, art. D221-5", Reading.SECONDARY, "2026-11-23");

    /** The total of the balance sheet above which a company of any form counts. */
    public static final Timeline<Euros> BALANCE_SHEET = Timeline.of("scic-statutory-auditor.balance-sheet", Unit.EUROS)
            .from("2019-05-27", Euros.of(4_000_000), SINCE_2019)
            .from("2024-01-01", Euros.of(5_000_000), SINCE_2024);

    /** The turnover above which a company of any form counts. */
    public static final Timeline<Euros> TURNOVER = Timeline.of("scic-statutory-auditor.turnover", Unit.EUROS)
            .from("2019-05-27", Euros.of(8_000_000), SINCE_2019)
            .from("2024-01-01", Euros.of(10_000_000), SINCE_2024);

    /** The average number of employees above which a company of any form counts. */
    public static final Timeline<Headcount> STAFF = Timeline.of("scic-statutory-auditor.staff", Unit.HEADCOUNT)
            .from("2019-05-27", Headcount.of(50), SINCE_2019)
            .from("2024-01-01", Headcount.of(50), SINCE_2024);

    /** The total of the balance sheet above which a SAS counted. */
    public static final Timeline<Euros> SAS_BALANCE_SHEET = Timeline.of(
                    "scic-statutory-auditor.sas-balance-sheet", Unit.EUROS)
            .from("2014-08-02", Euros.of(1_000_000), BEFORE_2019)
            .repealed("2019-05-27");

    /** The turnover above which a SAS counted. */
    public static final Timeline<Euros> SAS_TURNOVER = Timeline.of("scic-statutory-auditor.sas-turnover", Unit.EUROS)
            .from("2014-08-02", Euros.of(2_000_000), BEFORE_2019)
            .repealed("2019-05-27");

    /** The average number of employees above which a SAS counted. */
    public static final Timeline<Headcount> SAS_STAFF = Timeline.of("scic-statutory-auditor.sas-staff", Unit.HEADCOUNT)
            .from("2014-08-02", Headcount.of(20), BEFORE_2019)
            .repealed("2019-05-27");

    /** The total of the balance sheet above which a SARL counted. */
    public static final Timeline<Euros> SARL_BALANCE_SHEET = Timeline.of(
                    "scic-statutory-auditor.sarl-balance-sheet", Unit.EUROS)
            .from("2014-08-02", Euros.of(1_550_000), BEFORE_2019)
            .repealed("2019-05-27");

    /** The turnover above which a SARL counted. */
    public static final Timeline<Euros> SARL_TURNOVER = Timeline.of("scic-statutory-auditor.sarl-turnover", Unit.EUROS)
            .from("2014-08-02", Euros.of(3_100_000), BEFORE_2019)
            .repealed("2019-05-27");

    /** The average number of employees above which a SARL counted. */
    public static final Timeline<Headcount> SARL_STAFF = Timeline.of(
                    "scic-statutory-auditor.sarl-staff", Unit.HEADCOUNT)
            .from("2014-08-02", Headcount.of(50), BEFORE_2019)
            .repealed("2019-05-27");

    private static final Fact<ScicAccounts, Code> FORM = ScicAccounts.YEAR.then(FinancialYear.FORM);
    private static final Fact<ScicAccounts, Day> OPENS = ScicAccounts.YEAR.then(FinancialYear.OPENS);
    private static final Fact<ScicAccounts, Euros> TOTAL = ScicAccounts.YEAR.then(FinancialYear.BALANCE_SHEET);
    private static final Fact<ScicAccounts, Euros> SALES = ScicAccounts.YEAR.then(FinancialYear.TURNOVER);
    private static final Fact<ScicAccounts, Headcount> PEOPLE = ScicAccounts.YEAR.then(FinancialYear.STAFF);
    private static final Fact<ScicAccounts, Flag> AUDITOR = ScicAccounts.YEAR.then(FinancialYear.AUDITOR);

    /** The duty to have a statutory auditor. */
    public static final Rule<ScicAccounts> RULE = Rule.<ScicAccounts>binding("scic-statutory-auditor")
            .from("2014-08-02", StatutoryAuditor::byForm, BEFORE_2019)
            .from("2019-05-27", StatutoryAuditor::whateverTheForm, SINCE_2019)
            .from("2024-01-01", StatutoryAuditor::whateverTheForm, SINCE_2024)
            .keyedOn(OPENS)
            .reads(
                    BALANCE_SHEET,
                    TURNOVER,
                    STAFF,
                    SAS_BALANCE_SHEET,
                    SAS_TURNOVER,
                    SAS_STAFF,
                    SARL_BALANCE_SHEET,
                    SARL_TURNOVER,
                    SARL_STAFF);

    private StatutoryAuditor() {}

    private static Check whateverTheForm(ScicAccounts accounts, Law law) {
        return Check.when(twoOf(accounts, law, BALANCE_SHEET, TURNOVER, STAFF), Check.yes(AUDITOR.of(accounts)));
    }

    private static Check byForm(ScicAccounts accounts, Law law) {
        var auditor = Check.yes(AUDITOR.of(accounts));
        var sa = Code.of(LegalForm.SA);
        var sas = Code.of(LegalForm.SAS);
        var sarl = Code.of(LegalForm.SARL);
        return Check.whichever(FORM.of(accounts), List.of(sa, sas, sarl), form -> {
            var seen = form.value();
            if (sas.equals(seen)) {
                return Check.when(twoOf(accounts, law, SAS_BALANCE_SHEET, SAS_TURNOVER, SAS_STAFF), auditor);
            }
            return sarl.equals(seen)
                    ? Check.when(twoOf(accounts, law, SARL_BALANCE_SHEET, SARL_TURNOVER, SARL_STAFF), auditor)
                    : Check.when(Check.is(form, Term.constant(sa)), auditor);
        });
    }

    /** Asks for two of three figures to be exceeded. */
    private static Check twoOf(
            ScicAccounts accounts,
            Law law,
            Timeline<Euros> balanceSheet,
            Timeline<Euros> turnover,
            Timeline<Headcount> staff) {
        var one = Check.moreThan(TOTAL.of(accounts), law.term(balanceSheet));
        var two = Check.moreThan(SALES.of(accounts), law.term(turnover));
        var three = Check.moreThan(PEOPLE.of(accounts), law.term(staff));
        return Check.twoOf(one, two, three);
    }
}
