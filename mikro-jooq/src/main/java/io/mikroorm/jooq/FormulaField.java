// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.metadata.FormulaText;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import java.util.Objects;
import org.jooq.Context;
import org.jooq.DataType;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;

/** What a property is worked out of, over the columns of a table. */
final class FormulaField extends CustomField<Object> {

    private static final long serialVersionUID = 1L;

    private final JooqTable<?> table;
    private final transient FormulaText text;

    FormulaField(JooqTable<?> table, MappedColumn formula, ColumnBinding binding) {
        super(DSL.name(formula.name()), type(formula, binding));
        this.table = table;
        this.text = Objects.requireNonNull(((ScalarProperty) formula.property()).formula());
    }

    @SuppressWarnings("unchecked")
    private static DataType<Object> type(MappedColumn formula, ColumnBinding binding) {
        return ((DataType<Object>) ColumnConverter.columnType(formula.type().storage())).asConvertedDataType(binding);
    }

    @Override
    public void accept(Context<?> context) {
        context.sql("(").sql(text.words().get(0));
        for (int i = 0; i < text.paths().size(); i++) {
            context.visit(table.field(text.paths().get(i))).sql(text.words().get(i + 1));
        }
        context.sql(")");
    }
}
