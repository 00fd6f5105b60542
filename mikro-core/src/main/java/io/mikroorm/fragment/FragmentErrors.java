// SPDX-License-Identifier: MIT
package io.mikroorm.fragment;

import io.mikroorm.exception.ValidationException;

/** The sentences about fragments that cannot be. Codes 4415 to 4417. */
final class FragmentErrors {

    private FragmentErrors() {}

    static ValidationException otherNumber(int marks, int values) {
        return new ValidationException(
                4415,
                "A fragment of a query has " + count(marks, "question mark") + " outside of quotes and comments, but "
                        + count(values, "value")
                        + " is given. Give each question mark its value: a collection is one, and stands for"
                        + " all that it has.");
    }

    private static String count(int number, String what) {
        return number == 0 ? "no " + what : number + " " + what + (number == 1 ? "" : "s");
    }

    static ValidationException noQuery(String problem) {
        return new ValidationException(
                4416,
                "A fragment of a query " + problem
                        + ". Write one query: in SQL as in \"select name from author where age > ?\", for MongoDB a collection and an array of"
                        + " stages.");
    }

    static ValidationException emptyCollection(int number) {
        return new ValidationException(
                4417,
                "Value " + number
                        + " of a fragment of SQL is an empty collection, but SQL has no empty list. Leave the condition out, or write"
                        + " another one where the collection is empty.");
    }
}
