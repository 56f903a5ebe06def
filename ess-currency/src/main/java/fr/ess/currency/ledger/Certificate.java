package fr.ess.currency.ledger;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.currency.Form;
import fr.ess.currency.Funding;
import fr.ess.currency.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What covers the units of a currency at the end of a day, each form by itself: at par, and against what the scheme promises.
 *
 * @param currency  the name of the currency
 * @param issuer  the name of its issuer
 * @param day  the day
 * @param forms  the cover of each form
 * @param funding  who covers what exchanges leave uncovered, on the terms of that day, if something is
 * @param fee  the fee on redemption on the terms of that day, if it is known
 * @param windingUp  the winding up, if the currency is being wound up on that day: its share is then what is promised
 * @param notes  the notes of each series, if the books keep them
 * @param head  the link of the journal, which fixes all that it counts
 */
public record Certificate(
        String currency,
        String issuer,
        LocalDate day,
        List<Cover> forms,
        @Nullable Funding funding,
        @Nullable Share fee,
        @Nullable WindingUp windingUp,
        List<NoteCount> notes,
        String head) {

    /** Creates a certificate. */
    public Certificate {
        forms = List.copyOf(forms);
        notes = List.copyOf(notes);
    }

    /**
     * The cover of a form.
     *
     * @param form  the form
     * @param outstanding  the units outstanding
     * @param fund  the euros in its reserve
     * @param promised  the euros that the reserve must hold, as the scheme promises
     * @param refunded  the euros that a redemption of all of them by those who pay the fee would cost in one go
     */
    public record Cover(Form form, Units outstanding, Euros fund, Euros promised, Euros refunded) {

        /**
         * Returns the cover at par.
         *
         * @return the exact share of the units outstanding that the reserve covers; nothing when none is outstanding
         */
        public Optional<Share> coverage() {
            return outstanding.hundredths() == 0
                    ? Optional.empty()
                    : Optional.of(Share.of(fund.cents(), outstanding.hundredths()));
        }

        /**
         * Returns what is missing to redeem every unit at par: who winds the currency up must find it.
         *
         * @return the euros, zero when nothing is missing
         */
        public Euros shortAtPar() {
            return Euros.ofCents(Math.max(0, outstanding.hundredths() - fund.cents()));
        }

        /**
         * Returns what is missing of what the scheme promises.
         *
         * @return the euros, zero when nothing is missing
         */
        public Euros shortOfPromise() {
            return Euros.ofCents(Math.max(0, promised.cents() - fund.cents()));
        }

        /**
         * Returns what is left in the reserve once all units are redeemed less the fee.
         *
         * @return the euros, negative when the reserve does not suffice
         */
        public Euros leftAfterFee() {
            return fund.minus(refunded);
        }

        /**
         * Returns what each unit would be paid if the currency were wound up with this reserve alone.
         *
         * @return the euros for a unit, at most one, as an exact share; nothing when no unit is outstanding
         */
        public Optional<Share> proRata() {
            return coverage().map(share -> share.compareTo(Share.WHOLE) > 0 ? Share.WHOLE : share);
        }
    }

    /**
     * Returns whether the reserve of each form holds what is promised on that day.
     *
     * @return whether it does
     */
    public boolean keepsPromise() {
        return forms.stream().allMatch(cover -> cover.shortOfPromise().signum() == 0);
    }

    /**
     * Returns whether every unit could be redeemed at par with the reserves alone, each form out of its own.
     *
     * @return whether it could
     */
    public boolean redeemableAtPar() {
        return forms.stream().allMatch(cover -> cover.shortAtPar().signum() == 0);
    }

    /**
     * Makes the certificate of a day.
     *
     * @param books  the books, at the end of that day or later
     * @param day  the day
     * @return the certificate
     */
    public static Certificate of(Books books, LocalDate day) {
        var then = books.on(day);
        var version = new Version(books.scheme(), day);
        var winding = then.windingUp();
        var covers = new ArrayList<Cover>();
        for (var medium : books.scheme().currency().media()) {
            var outstanding = then.outstanding(medium.form());
            var hundredths = outstanding.hundredths();
            var promised = winding.map(each -> Rounding.UP.share(
                            hundredths,
                            each.share().over().longValueExact(),
                            each.share().under().longValueExact()))
                    .orElseGet(() -> version.promised(hundredths));
            var fee = version.feeToFund ? version.fee(hundredths) : 0;
            covers.add(new Cover(
                    medium.form(),
                    outstanding,
                    then.fund(medium.form()),
                    Euros.ofCents(promised),
                    Euros.ofCents(winding.isPresent() ? promised : hundredths - fee)));
        }
        var terms = version.terms;
        return new Certificate(
                books.scheme().currency().name(),
                books.scheme().currency().issuer(),
                day,
                covers,
                version.funding,
                terms == null ? null : terms.redemption().fee(),
                winding.orElse(null),
                then.notes(),
                then.journal().head());
    }
}
