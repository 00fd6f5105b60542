// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first branch whose condition holds.
 *
 * @param whens the branches, at least one
 * @param otherwise the value where no branch holds; null means that it is the SQL null
 */
public record Case(List<When> whens, @Nullable Expression otherwise) implements Expression {

    /** Refuses a case without a branch; takes a copy of the branches. */
    public Case {
        whens = List.copyOf(whens);
        if (whens.isEmpty()) {
            throw new IllegalArgumentException("A case needs at least one branch");
        }
    }

    /** One branch: if the condition holds, then this value. */
    public record When(Condition condition, Expression value) {}

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.caseWhen(this);
    }
}
