package fr.ess.cli;

import fr.ess.core.measure.Euros;
import fr.ess.core.measure.Share;
import fr.ess.core.measure.Units;
import fr.ess.core.measure.Value;
import fr.ess.core.rule.Explainer;
import fr.ess.core.rule.Verdict;
import fr.ess.currency.BonusPlan;
import fr.ess.currency.Scheme;
import fr.ess.currency.ledger.Certificate;
import fr.ess.currency.ledger.NoteCount;
import fr.ess.currency.ledger.NoteState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The certificate of the reserve of a currency as a page to sign: it stands alone, and reads without colour. */
final class CertificatePage {

    private static final int WIDTH = 430;
    private static final int LABELS = 210;
    private static final int ROW = 62;

    private final Html html = new Html();
    private final Certificate certificate;
    private final Scheme scheme;
    private final boolean sound;
    private final Explainer words;

    private CertificatePage(Certificate certificate, Scheme scheme, boolean sound, Explainer words) {
        this.certificate = certificate;
        this.scheme = scheme;
        this.sound = sound;
        this.words = words;
    }

    /** Writes the page. */
    static String of(Certificate certificate, Scheme scheme, boolean sound, Terminal terminal) {
        return new CertificatePage(certificate, scheme, sound, terminal.words()).page();
    }

    private String say(String key, Object... arguments) {
        return words.say("certificate." + key, arguments);
    }

    private String page() {
        Page.begin(html, words.locale(), say("title", certificate.currency()), say("kicker"), words.say("html.skip"));
        html.raw("<main id=\"content\">\n");
        html.element("p class=\"lead\"", say("lead", certificate.issuer(), words.date(certificate.day())))
                .raw("\n");
        verdict();
        essentials();
        forms();
        windDown();
        terms();
        notes();
        method();
        signatures();
        html.raw("</main>\n<footer>\n")
                .element("p", say("footer", new Version().getVersion()[0]))
                .raw("\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private void section(String id) {
        html.raw("<section aria-labelledby=\"" + id + "\">\n")
                .element("h2 id=\"" + id + "\"", say(id))
                .raw("\n");
    }

    private void end() {
        html.raw("</section>\n");
    }

    private void paragraph(String text) {
        html.element("p", text).raw("\n");
    }

    private void cell(String text) {
        html.element("td class=\"n\"", text);
    }

    private void head(String caption, String first, String... columns) {
        html.wide("table class=\"figures\"", caption)
                .raw("<thead><tr>")
                .element("th scope=\"col\"", say("column." + first));
        for (var column : columns) {
            html.element("th scope=\"col\" class=\"n\"", say("column." + column));
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private void foot() {
        html.raw("</tbody></table></div>\n");
    }

    private String value(@Nullable Value value) {
        return value == null ? say("none") : words.value(value);
    }

    private String form(Certificate.Cover cover) {
        return say("form." + cover.form());
    }

    // ---- what matters most

    private void verdict() {
        var verdict = !sound || !certificate.keepsPromise() ? Verdict.BREACHED : Verdict.SATISFIED;
        html.raw("<p class=\"verdict " + verdict.name().toLowerCase(Locale.ROOT)
                        + "\"><span class=\"sign\" aria-hidden=\"true\">")
                .text(Explainer.mark(verdict))
                .raw("</span> ")
                .element("strong", say("verdict." + verdict))
                .raw(" ")
                .element("span", say(verdict == Verdict.SATISFIED ? "promise.kept" : "promise.broken"))
                .raw("</p>\n");
        if (!sound) {
            html.raw("<div class=\"notice\">").element("p", say("unsound")).raw("</div>\n");
        }
    }

    private void essentials() {
        section("essentials");
        var outstanding = 0L;
        var fund = 0L;
        var missing = 0L;
        for (var cover : certificate.forms()) {
            outstanding += cover.outstanding().hundredths();
            fund += cover.fund().cents();
            missing += cover.shortAtPar().cents();
        }
        var coverage = outstanding == 0 ? null : Share.of(fund, outstanding);
        html.raw("<ul class=\"tiles amounts\">\n");
        tile("outstanding", value(new Units(outstanding)), say("tile.outstanding"));
        tile("fund", value(Euros.ofCents(fund)), say("tile.fund"));
        tile("coverage", percent(coverage), coverage == null ? say("none") : say("tile.coverage", coverage.toString()));
        tile("short", value(Euros.ofCents(missing)), say("tile.short"));
        html.raw("</ul>\n");
        if (certificate.forms().size() > 1) {
            paragraph(say("apart"));
        }
        end();
    }

    private void tile(String key, String big, String small) {
        html.raw("<li class=\"tile\">")
                .element("h3", say("column." + key))
                .element("p class=\"big\"", big)
                .element("p class=\"soft\"", small)
                .raw("</li>\n");
    }

    /** Shows a cover to a hundredth of a percent, rounded down so that what is short of the whole never looks whole. */
    private String percent(@Nullable Share share) {
        if (share == null) {
            return say("none");
        }
        var points = new BigDecimal(share.over())
                .movePointRight(2)
                .divide(new BigDecimal(share.under()), 2, RoundingMode.DOWN);
        return words.value(Share.of(points.movePointLeft(2)));
    }

    // ---- each form by itself

    private void forms() {
        section("forms");
        chart();
        head(say("caption.forms"), "form", "outstanding", "fund", "coverage", "promised", "shortOfPromise", "short");
        for (var cover : certificate.forms()) {
            html.raw("<tr>").element("th scope=\"row\"", form(cover));
            cell(value(cover.outstanding()));
            cell(value(cover.fund()));
            cell(value(cover.coverage().orElse(null)));
            cell(value(cover.promised()));
            cell(value(cover.shortOfPromise()));
            cell(value(cover.shortAtPar()));
            html.raw("</tr>\n");
        }
        foot();
        end();
    }

    /** Draws what is owed and what is held, a pair of bars for each form on one scale. */
    private void chart() {
        var most = 0L;
        for (var cover : certificate.forms()) {
            most = Math.max(
                    most,
                    Math.max(cover.outstanding().hundredths(), cover.fund().cents()));
        }
        if (most <= 0) {
            return;
        }
        var height = certificate.forms().size() * ROW + 44;
        html.raw("<div class=\"chart\"><svg viewBox=\"0 0 " + (LABELS + WIDTH + 130) + " " + height
                + "\" role=\"img\" aria-labelledby=\"chart-title chart-desc\">");
        html.element("title id=\"chart-title\"", say("chart")).element("desc id=\"chart-desc\"", say("chart.read"));
        key(LABELS, "bare", say("column.outstanding"));
        key(LABELS + 220, "full", say("column.fund"));
        var y = 40;
        for (var cover : certificate.forms()) {
            html.element("text x=\"" + (LABELS - 10) + "\" y=\"" + (y + 28) + "\" class=\"end\"", form(cover));
            bar(y, cover.outstanding().hundredths(), most, "bare", value(cover.outstanding()));
            bar(y + 24, cover.fund().cents(), most, "full", value(cover.fund()));
            y += ROW;
        }
        html.raw("</svg></div>\n");
    }

    private void key(int x, String fill, String label) {
        html.raw("<rect x=\"" + x + "\" y=\"8\" width=\"18\" height=\"14\" class=\"" + fill + "\"/><rect x=\"" + x
                + "\" y=\"8\" width=\"18\" height=\"14\" class=\"frame\"/>");
        html.element("text x=\"" + (x + 24) + "\" y=\"20\" class=\"small\"", label);
    }

    private void bar(int y, long amount, long most, String fill, String label) {
        var width = (double) amount / most * WIDTH; // of a picture: the figures stand beside it
        for (var style : List.of(fill, "frame")) {
            html.raw(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"20\" class=\"%s\"/>",
                    LABELS,
                    y,
                    width,
                    style));
        }
        html.element(
                "text x=\"" + String.format(Locale.ROOT, "%.1f", LABELS + width + 8) + "\" y=\"" + (y + 15)
                        + "\" class=\"small\"",
                label);
    }

    // ---- if all was redeemed

    private void windDown() {
        section("windDown");
        var wound = certificate.windingUp();
        if (wound != null) {
            var until = wound.until();
            html.raw("<div class=\"notice\">")
                    .element(
                            "p",
                            until == null
                                    ? say("wound", words.date(wound.from()), value(wound.share()))
                                    : say(
                                            "wound.until",
                                            words.date(wound.from()),
                                            value(wound.share()),
                                            words.date(until)))
                    .raw("</div>\n");
        }
        paragraph(say("windDown.read"));
        head(say("caption.windDown"), "form", "due", "fund", "short", "proRata", "answer");
        for (var cover : certificate.forms()) {
            var passes = cover.shortAtPar().signum() == 0;
            html.raw("<tr>").element("th scope=\"row\"", form(cover));
            cell(value(Euros.ofCents(cover.outstanding().hundredths())));
            cell(value(cover.fund()));
            cell(value(cover.shortAtPar()));
            cell(cover.proRata().map(this::perUnit).orElse(say("none")));
            var verdict = passes ? Verdict.SATISFIED : Verdict.BREACHED;
            html.raw("<td class=\"n\"><span class=\"badge " + verdict.name().toLowerCase(Locale.ROOT)
                            + "\"><span aria-hidden=\"true\">")
                    .text(Explainer.mark(verdict))
                    .raw("</span> ")
                    .text(say(passes ? "passes" : "fails"))
                    .raw("</span></td></tr>\n");
        }
        foot();
        if (!certificate.redeemableAtPar()) {
            paragraph(say("who." + (certificate.funding() == null ? "NOBODY" : certificate.funding())));
        }
        end();
    }

    /** Shows what each unit would be paid, in euros with four decimals, rounded down. */
    private String perUnit(Share share) {
        var amount = new BigDecimal(share.over()).divide(new BigDecimal(share.under()), 4, RoundingMode.DOWN);
        return say(
                "euros",
                words.locale().getLanguage().equals("fr") ? amount.toString().replace('.', ',') : amount);
    }

    // ---- on which terms

    private void terms() {
        section("terms");
        html.raw("<dl class=\"data\">\n");
        item("fee", value(certificate.fee()));
        var funding = certificate.funding();
        item("funding", funding == null ? say("none") : say("funding." + funding));
        scheme.termsOn(certificate.day()).map(terms -> terms.exchange().bonus()).ifPresent(bonus -> {
            var plan = new BonusPlan(bonus);
            var fee = certificate.fee();
            item("bonus", say("bonus.of", value(bonus.units()), value(bonus.tranche())));
            item("leastFee", value(plan.leastFee()));
            if (fee != null) {
                item("mostAtPar", plan.mostAtPar(fee).map(this::value).orElse(say("never")));
            }
        });
        html.raw("</dl>\n");
        head(say("caption.fee"), "form", "outstanding", "refunded", "left");
        for (var cover : certificate.forms()) {
            html.raw("<tr>").element("th scope=\"row\"", form(cover));
            cell(value(cover.outstanding()));
            cell(value(cover.refunded()));
            cell(value(cover.leftAfterFee()));
            html.raw("</tr>\n");
        }
        foot();
        var assumptions = scheme.assumptions();
        if (assumptions != null && !assumptions.isEmpty()) {
            html.raw("<div class=\"notice\">").element("p", say("assumed")).raw("<ul>");
            assumptions.forEach(each -> html.element("li", each));
            html.raw("</ul></div>\n");
        }
        end();
    }

    private void item(String key, String text) {
        html.raw("<div>").element("dt", say("item." + key)).element("dd", text).raw("</div>\n");
    }

    // ---- notes

    private void notes() {
        if (certificate.notes().isEmpty()) {
            return;
        }
        section("notes");
        Map<Units, Map<NoteState, Integer>> faces = new LinkedHashMap<>();
        certificate.notes().stream()
                .sorted((one, other) -> Long.compare(
                        one.series().face().hundredths(), other.series().face().hundredths()))
                .forEach(each -> add(each, faces));
        head(say("caption.notes"), "face", "CIRCULATING", "EXPIRED", "RETURNED", "owed", "STOCK");
        faces.forEach((face, counts) -> {
            var owed = 0L;
            for (var state : NoteState.values()) {
                owed += state.owed() ? face.hundredths() * counts.getOrDefault(state, 0) : 0;
            }
            html.raw("<tr>").element("th scope=\"row\"", value(face));
            for (var state : List.of(NoteState.CIRCULATING, NoteState.EXPIRED, NoteState.RETURNED)) {
                cell(number(counts.getOrDefault(state, 0)));
            }
            cell(value(new Units(owed)));
            cell(number(counts.getOrDefault(NoteState.STOCK, 0)));
            html.raw("</tr>\n");
        });
        foot();
        paragraph(say("notes.read"));
        end();
    }

    private static void add(NoteCount count, Map<Units, Map<NoteState, Integer>> faces) {
        var counts = faces.computeIfAbsent(count.series().face(), face -> new EnumMap<>(NoteState.class));
        for (var state : NoteState.values()) {
            counts.merge(state, count.of(state), Integer::sum);
        }
    }

    private String number(int count) {
        return SpaserReports.number(count, words);
    }

    // ---- how it was counted, and by whom it is signed

    private void method() {
        section("method");
        html.raw("<ul>");
        html.element("li", say("method.recount"));
        html.element("li", say("method.par"));
        html.element("li", say("method.expired"));
        html.element("li", say("method.hold"));
        html.raw("</ul>\n");
        html.raw("<p>")
                .text(say("method.link"))
                .raw(" ")
                .element("code", certificate.head())
                .raw("</p>\n");
        end();
    }

    private void signatures() {
        section("signatures");
        paragraph(say("signatures.read"));
        html.raw("<ul class=\"tiles signed\">\n");
        for (var who : List.of("issuer", "controller")) {
            html.raw("<li class=\"tile sign-here\">").element("h3", say("sign." + who));
            for (var line : List.of("name", "quality", "day", "signature")) {
                html.element("p", say("sign." + line));
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
        end();
    }
}
