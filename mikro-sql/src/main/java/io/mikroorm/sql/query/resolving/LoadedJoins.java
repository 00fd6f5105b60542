// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.sql.query.shape.SelectShape.Joined;
import io.mikroorm.sql.query.shape.SelectShape.Loading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which joined relations are loaded by a query. One that does not have all of its rows must not be taken for whole: a flush would know nothing of
 * those that are missing, and nobody would ask for them. So it stays as it was.
 *
 * @param mentioned the names about which there are conditions
 * @param some whether any rows may be missing
 * @param flat whether inner joins drop rows of what they are joined to
 */
record LoadedJoins(List<Joined> joins, Set<String> mentioned, boolean some, boolean flat) {

    /** The joins, each with what becomes of its entities. */
    List<Joined> decided() {
        List<Joined> decided = new ArrayList<>(joins.size());
        for (Joined join : joins) {
            boolean loose = join.loading() == Loading.WHOLE && isRestricted(join);
            decided.add(loose ? with(join) : join);
        }
        return decided;
    }

    private static Joined with(Joined join) {
        return new Joined(
                join.to(),
                join.from(),
                join.steps(),
                join.path(),
                join.relation(),
                join.inner(),
                Loading.LOOSE,
                join.ofClass(),
                join.on());
    }

    private boolean isRestricted(Joined join) {
        return some
                || join.on() != null
                || !join.steps().isEmpty()
                || hasConditions(join.to().alias());
    }

    /** Whether there is a condition on what has a name, or on what is joined to it, or that is joined to it by an inner join. */
    private boolean hasConditions(String alias) {
        if (mentioned.contains(alias)) {
            return true;
        }
        for (Joined other : joins) {
            if (other.from().equals(alias)
                    && (other.inner() || hasConditions(other.to().alias()))) {
                return true;
            }
        }
        return false;
    }
}
