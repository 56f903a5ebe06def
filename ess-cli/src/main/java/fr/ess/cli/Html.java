package fr.ess.cli;

import org.jspecify.annotations.Nullable;

/** A page under construction: markup that the command writes, text that is always escaped. */
final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Adds markup of the command's own. */
    Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Adds text. */
    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Adds an element that holds text. */
    Html element(String tag, String text) {
        var space = tag.indexOf(' ');
        return raw("<" + tag + ">").text(text).raw("</" + (space < 0 ? tag : tag.substring(0, space)) + ">");
    }

    /** Adds a link to an address of the web; to any other address, only its text. */
    Html link(@Nullable String address, String text) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://"))
                ? raw("<a href=\"" + escaped(address) + "\">").text(text).raw("</a>")
                : text(text);
    }

    /** Begins a table that may be wider than the window: the keyboard reaches it to move it along. */
    Html wide(String table, String caption) {
        return raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + escaped(caption) + "\"><"
                        + table + ">")
                .element("caption", caption);
    }

    /** Returns text that means the same within markup and within the quotes of an attribute. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
