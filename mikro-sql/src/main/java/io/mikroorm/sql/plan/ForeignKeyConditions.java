// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.Criterion.Operator;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import java.util.ArrayList;
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
        List<? extends Expression> own = own(ground.tables().columns(path), path.column());
        return ground.negated() ? unknown(own, condition, negative) : there(own, condition);
    }

    /** Whether a relation is empty. One of which others write each column by itself is there where all have values. */
    static Condition isNull(Columns columns, MappedColumn column, boolean negated) {
        if (columns.isSingle() || column.isWritten()) {
            return deciding(columns, column).isNull(negated);
        }
        List<Condition> each = new ArrayList<>();
        for (Expression part : columns.all()) {
            each.add(new Condition.IsNull(part, negated));
        }
        return negated ? Condition.and(each) : Condition.or(each);
    }

    /** The columns of which none is null where the relation is there. */
    private static List<? extends Expression> own(Columns columns, MappedColumn column) {
        return column.isWritten() ? List.of(deciding(columns, column).first()) : columns.all();
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

    private static Condition there(List<? extends Expression> own, Condition condition) {
        List<Condition> all = new ArrayList<>(List.of(condition));
        own.forEach(each -> all.add(new Condition.IsNull(each, true)));
        return Condition.and(all);
    }

    /** Where the opposite is asked for, false would be as wrong as true: a comparison of a column with itself is neither where it is null. */
    private static Condition unknown(List<? extends Expression> own, Condition condition, boolean negative) {
        Condition.Operator operator = negative ? Condition.Operator.EQ : Condition.Operator.NE;
        List<Condition> all = new ArrayList<>(List.of(condition));
        own.forEach(each -> all.add(new Condition.Comparison(operator, each, each)));
        return negative ? Condition.and(all) : Condition.or(all);
    }
}
