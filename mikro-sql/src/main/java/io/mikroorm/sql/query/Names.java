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
}
