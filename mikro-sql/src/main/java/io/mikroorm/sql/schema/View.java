// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.regex.Pattern;

/**
 * A query that the database keeps under a name.
 *
 * @param name what it is called
 * @param query what it shows; SQL, which is written as it is
 */
public record View(TableName name, String query) {

    /** Whether the query has the name of another one as a word of its own, in whatever case and quotes: it may read from that one. */
    boolean names(View other) {
        String word = "(?<![\\w$])" + Pattern.quote(other.name.name()) + "(?![\\w$])";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile(word, flags).matcher(query).find();
    }
}
