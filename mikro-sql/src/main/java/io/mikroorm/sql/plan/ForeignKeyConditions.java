// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.ColumnPath;
import io.mikroorm.query.Condition.Operator;
import io.mikroorm.query.Predicate;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import java.util.List;

/**
 * Foreign keys that share columns with other properties. Such a relation is empty where its own columns are, and the shared ones hold values
 * all the same; so these alone would make a comparison false, or true, that is unknown.
 */
final class ForeignKeyConditions {

    private ForeignKeyConditions() {}

    /** Those of a foreign key that say whether it is there: not what it shares with others. */
    static Columns deciding(Columns columns, MappedColumn column) {
        ToOneProperty relation = columns.isSingle() ? null : column.reference();
        for (int i = 0; relation != null && i < column.parts().size(); i++) {
            if (relation.writes(column.parts().get(i).name())) {
                return columns.part(i);
            }
        }
        return columns;
    }

    /** The condition of a predicate about one column, which is never true where that is a relation that is empty. */
    static Condition decided(Ground ground, ColumnPath path, Predicate predicate, Condition condition) {
        boolean negative = predicate instanceof Predicate.Comparison comparison && comparison.operator() == Operator.NE
                || predicate instanceof Predicate.In in && in.negated();
        boolean compares = predicate instanceof Predicate.Comparison || predicate instanceof Predicate.In;
        if (!compares || !negative && !ground.negated() || !shares(path.column())) {
            return condition;
        }
        Columns own = deciding(ground.tables().columns(path), path.column());
        return ground.negated() ? unknown(own.first(), condition, negative) : there(own, condition);
    }

    private static boolean shares(MappedColumn column) {
        ToOneProperty relation = column.reference();
        for (int i = 0; relation != null && i < column.parts().size(); i++) {
            if (!relation.writes(column.parts().get(i).name())) {
                return true;
            }
        }
        return false;
    }

    private static Condition there(Columns own, Condition condition) {
        return Condition.and(List.of(condition, own.isNull(true)));
    }

    /** Where the opposite is asked for, false would be as wrong as true: a comparison of the column with itself is neither where it is null. */
    private static Condition unknown(Expression own, Condition condition, boolean negative) {
        return negative
                ? Condition.and(List.of(condition, new Condition.Comparison(Condition.Operator.EQ, own, own)))
                : Condition.or(List.of(condition, new Condition.Comparison(Condition.Operator.NE, own, own)));
    }
}
