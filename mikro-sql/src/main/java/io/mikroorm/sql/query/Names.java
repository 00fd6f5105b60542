// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query;

import java.util.regex.Pattern;

/** Names that an application gives in a query: plain words, so that each database takes them and none is taken for a path. */
final class Names {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w{0,29}");

    private Names() {}

    /** The name; MO-5201 where it is none. */
    static String checked(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw SelectErrors.name(name);
        }
        return name;
    }

    /** Words for one comment; MO-5262 where they would not stay in it. */
    static String comment(String clause, String text) {
        boolean whole = !text.contains("*/") && !text.contains("/*");
        for (int i = 0; i < text.length(); i++) {
            whole &= !Character.isISOControl(text.charAt(i));
        }
        if (!whole || text.endsWith("*")) {
            throw SelectErrors.comment(clause, text);
        }
        return text;
    }
}
