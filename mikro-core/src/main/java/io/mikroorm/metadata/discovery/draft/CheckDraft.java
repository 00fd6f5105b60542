// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Check;

/**
 * A condition as it was declared.
 *
 * @param expression words with paths in braces, from the class that it was declared on
 * @param name as declared; empty for the naming strategy's
 */
public record CheckDraft(String expression, String name) {

    /** As it is declared. */
    public static CheckDraft of(Check check) {
        return new CheckDraft(check.expression(), check.name());
    }
}
