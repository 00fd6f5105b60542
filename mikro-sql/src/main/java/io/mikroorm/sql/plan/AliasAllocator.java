// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names the tables of one statement: the first letter of the table, and a number that counts through the statement. Knows by what they are joined
 * that documents have.
 */
final class AliasAllocator {

    private final @Nullable DocumentPlanner documents;
    private int next;

    /** Of a statement that joins no relation. */
    AliasAllocator() {
        this.documents = null;
    }

    AliasAllocator(ElementTypes types) {
        this.documents = new DocumentPlanner(types);
    }

    DocumentPlanner documents() {
        return Objects.requireNonNull(documents, "documents");
    }

    String next(String table) {
        char first = table.isEmpty() ? 't' : Character.toLowerCase(table.charAt(0));
        return (first >= 'a' && first <= 'z' ? first : 't') + String.valueOf(next++);
    }
}
