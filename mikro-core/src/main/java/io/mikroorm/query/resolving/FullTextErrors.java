// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.shape.ColumnPath;

/** The sentences about words that are looked for in texts. Codes 2128 and 2129. */
final class FullTextErrors {

    private FullTextErrors() {}

    static ValidationException noIndex(ColumnPath path) {
        return new ValidationException(
                2128,
                path.describe()
                        + " is asked for words, which are looked for in an index of words, and it is in none. Declare one,"
                        + " as in @Index(type = IndexType.FULLTEXT) on the field, or use contains(…), which reads all rows.");
    }

    static ValidationException tooManyWords(ColumnPath path, int most) {
        return new ValidationException(
                2129,
                path.describe() + " is asked for more than " + most
                        + " different words at once. Ask for less: a text that has so many of them is hardly there.");
    }
}
