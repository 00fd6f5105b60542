// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.Case;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans how contents are read: their lengths with the rows, they themselves in parts; and what stands for lazy values. */
public final class ContentPlanner {

    /** The slot of the place where the part begins, counted from 1. */
    public static final int FROM = 0;

    /** The slot of the number of bytes, or characters, of the part. */
    public static final int COUNT = 1;

    /** The slot of the row's key. */
    public static final int KEY = 2;

    private static final String LENGTH = "octet_length";
    private static final String PART = "substring";

    private ContentPlanner() {}

    /** What is selected of a column where rows are found: of a content its length, of anything else the value. */
    static Expression selected(MappedColumn mapped, Expression column) {
        return mapped.type().storage().isContent() ? FunctionCall.of(LENGTH, column) : column;
    }

    /** What stands in the place of a lazy value: a null, of its type where a null alone would not be read as one of it. */
    static Expression leftOut(MappedColumn mapped, Anchor anchor) {
        if (mapped.type().storage() == Storage.STRING) {
            return Literal.NULL;
        }
        Condition never = Condition.equal(Literal.of(1), Literal.of(0));
        return new Case(List.of(new Case.When(never, anchor.columns(mapped).first())), null);
    }

    /** The length of the content of one row, a part of it, and the row's version if it has one. */
    public static Select part(EntityMetadata entity, MappedColumn column) {
        MappedColumn version = entity.version();
        if (entity.isInSeveralTables()) {
            JoinPlanner tables = JoinPlanner.from(new AliasAllocator(), entity);
            Anchor row = tables.root();
            Expression[] values = values(
                    row.columns(column).column(),
                    version == null ? null : row.columns(version).column());
            return Select.from(tables.table())
                    .withValues(values)
                    .withJoins(tables.joins())
                    .withWhere(row.key().equal(KEY));
        }
        return Select.from(Tables.of(entity))
                .withValues(values(new Column(column.name()), version == null ? null : new Column(version.name())))
                .withWhere(Columns.of(null, entity.key().names()).equal(KEY));
    }

    private static Expression[] values(Column content, @Nullable Column version) {
        List<Expression> values = new ArrayList<>(3);
        values.add(FunctionCall.of(LENGTH, content));
        values.add(FunctionCall.of(PART, content, new Param(FROM), new Param(COUNT)));
        if (version != null) {
            values.add(version);
        }
        return values.toArray(new Expression[0]);
    }
}
