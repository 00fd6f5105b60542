// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the tables of one statement: the first letter of the table, and a number that counts through the statement. Knows by what they are joined
 * that documents have.
 */
final class AliasAllocator {

    private final @Nullable DocumentPlanner documents;
    private final Set<String> taken;
    private int next;

    /** Of a statement that joins no relation. */
    AliasAllocator() {
        this.documents = null;
        this.taken = Set.of();
    }

    AliasAllocator(ElementTypes types) {
        this(types, Set.of());
    }

    /** Names tables of a statement in which others have names already. */
    AliasAllocator(ElementTypes types, Set<String> taken) {
        this.documents = new DocumentPlanner(types);
        this.taken = taken;
    }

    DocumentPlanner documents() {
        return Objects.requireNonNull(documents, "documents");
    }

    String next(String table) {
        char first = table.isEmpty() ? 't' : Character.toLowerCase(table.charAt(0));
        String letter = String.valueOf(first >= 'a' && first <= 'z' ? first : 't');
        String alias = letter + next++;
        while (taken.contains(alias)) {
            alias = letter + next++;
        }
        return alias;
    }
}
