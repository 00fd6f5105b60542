// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * A document in JSON in which some values are those of another one, and all else is as it was; the other one as a whole where there is no
 * document. A value that the other one does not have is null, or not there.
 *
 * @param document the document, a column of the row that is updated
 * @param value the other one
 * @param names the outermost names of the values, at least one
 */
public record DocumentParts(Column document, Expression value, List<String> names) implements Expression {

    /** Refuses no names, and what {@link DocumentValue} refuses; takes a copy. */
    public DocumentParts {
        names = List.copyOf(names);
        DocumentValue.checkNames(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Without a name, nothing is set");
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.documentParts(this);
    }
}
