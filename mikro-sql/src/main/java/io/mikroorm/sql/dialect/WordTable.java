// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import java.util.List;

/** What a table is called that has the words of columns of another one, and how it knows the rows of that. */
public final class WordTable {

    /** The number that each row has, whatever its columns are called. */
    public static final String NUMBER = "_rowid_";

    private WordTable() {}

    /** Its name, by that of the other table and those of the columns: {@code book_title_words}. */
    public static String nameOf(String table, List<String> columns) {
        return table + "_" + String.join("_", columns) + "_words";
    }
}
