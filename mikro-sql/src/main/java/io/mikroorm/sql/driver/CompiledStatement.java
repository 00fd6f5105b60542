// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.query.shape.ListForm.ValueList;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.plan.SelectPlan;
import io.mikroorm.sql.plan.SelectPlan.Constant;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.sql.result.ResultReader;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that is planned and rendered; takes values again and again. Immutable. */
final class CompiledStatement {

    private final SqlStatement statement;
    private final @Nullable RowLayout layout;
    private final ValueType[] types;
    private final int limitSlot;
    private final int offsetSlot;
    private final int @Nullable [] parts;
    private final List<Constant> constants;

    CompiledStatement(SqlStatement statement, SelectPlan plan) {
        this.statement = statement;
        this.layout = plan.layout();
        this.types = plan.slotTypes().toArray(new ValueType[0]);
        this.limitSlot = plan.limitSlot();
        this.offsetSlot = plan.offsetSlot();
        this.parts = plan.parts();
        this.constants = plan.constants();
    }

    /** One whose rows have no entities. */
    CompiledStatement(SqlStatement statement, List<ValueType> types) {
        this(statement, types, List.of());
    }

    /** The same with values of the mapping. */
    CompiledStatement(SqlStatement statement, List<ValueType> types, List<Constant> constants) {
        this.statement = statement;
        this.layout = null;
        this.types = types.toArray(new ValueType[0]);
        this.limitSlot = -1;
        this.offsetSlot = -1;
        this.parts = null;
        this.constants = constants;
    }

    SqlStatement statement() {
        return statement;
    }

    RowLayout layout() {
        if (layout == null) {
            throw new IllegalStateException("The rows of the statement are no entities");
        }
        return layout;
    }

    /** Pushes the rows to a sink that was told the layout. */
    ResultReader reader(RowSink sink) {
        return new ResultReader(sink, parts);
    }

    private static void bind(ValueSink sink, int placeholder, ValueType type, @Nullable Object value) {
        if (value instanceof ValueList list) {
            ValueArrays.write(sink, placeholder, type, list.values());
        } else {
            BoxedValues.write(sink, placeholder, type, value);
        }
    }

    /** A value that was given with words, at its question mark. */
    static void bind(ValueSink sink, int placeholder, Given given) {
        if (!given.follows()) {
            bind(sink, placeholder, given.type(), given.value());
        }
    }

    /** The values of a statement that was built, of whose slots none has another meaning. */
    void bind(ValueSink sink, List<@Nullable Object> values) {
        int placeholders = statement.placeholders();
        for (int i = 0; i < placeholders; i++) {
            bind(sink, i, statement.slot(i), values);
        }
    }

    private void bind(ValueSink sink, int placeholder, int slot, List<@Nullable Object> values) {
        if (slot >= SelectPlan.FIRST_CONSTANT) {
            Constant constant = constants.get(slot - SelectPlan.FIRST_CONSTANT);
            BoxedValues.write(sink, placeholder, constant.type(), constant.value());
        } else if (slot != SqlStatement.FOLLOWS) {
            bind(sink, placeholder, types[slot], values.get(slot));
        }
    }

    /** The same, in the order of the placeholders, as they are shown. */
    List<@Nullable Object> shown(List<@Nullable Object> values) {
        List<@Nullable Object> shown = new ArrayList<>(statement.placeholders());
        for (int i = 0; i < statement.placeholders(); i++) {
            int slot = statement.slot(i);
            if (slot >= SelectPlan.FIRST_CONSTANT) {
                shown.add(constants.get(slot - SelectPlan.FIRST_CONSTANT).value());
            } else if (slot != SqlStatement.FOLLOWS) {
                Object value = values.get(slot);
                shown.add(value instanceof ValueList list ? list.values() : types[slot].toStorage(value));
            }
        }
        return shown;
    }

    /** The same, with how they are bound: for words around this statement. */
    List<Given> given(List<@Nullable Object> values) {
        List<Given> given = new ArrayList<>(statement.placeholders());
        for (int i = 0; i < statement.placeholders(); i++) {
            int slot = statement.slot(i);
            if (slot >= SelectPlan.FIRST_CONSTANT) {
                Constant constant = constants.get(slot - SelectPlan.FIRST_CONSTANT);
                given.add(new Given(constant.type(), constant.value()));
            } else {
                given.add(slot == SqlStatement.FOLLOWS ? Given.FOLLOWS : new Given(types[slot], values.get(slot)));
            }
        }
        return given;
    }

    @SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
    void bind(ValueSink sink, FindQuery query) {
        int placeholders = statement.placeholders();
        for (int i = 0; i < placeholders; i++) {
            int slot = statement.slot(i);
            if (slot == SqlStatement.FOLLOWS) {
                continue; // before all else: it is also the number of a limit that is not there
            }
            if (slot == limitSlot) {
                sink.setLong(i, query.limit());
            } else if (slot == offsetSlot) {
                sink.setLong(i, query.offset());
            } else if (slot >= SelectPlan.FIRST_GIVEN) {
                bind(sink, i, query.given().get(slot - SelectPlan.FIRST_GIVEN));
            } else {
                bind(sink, i, slot, query.values());
            }
        }
    }
}
