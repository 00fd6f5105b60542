// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;

/**
 * A document in JSON in which some values are those of another one, and all else is as it was; the other one as a whole where there is no
 * document, and of an object on the way that is not there the whole as well. A value that the other one does not have is null, or not there.
 *
 * @param document the document, a column of the row that is updated
 * @param value the other one
 * @param paths the paths of the values, names from outside to inside; at least one
 */
public record DocumentParts(Column document, Expression value, List<List<String>> paths) implements Expression {

    /** Refuses no paths, and what {@link DocumentValue} refuses; takes copies. */
    public DocumentParts {
        paths = paths.stream().map(List::copyOf).toList();
        paths.forEach(DocumentValue::checkNames);
        if (paths.isEmpty() || paths.contains(List.<String>of())) {
            throw new IllegalArgumentException("Without a name, nothing is set");
        }
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.documentParts(this);
    }
}
