// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.sql.jdbc.JdbcAdapter;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.type.Storage;
import io.mikroorm.type.Type;
import io.mikroorm.type.ValueType;
import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.exception.SQLDialectNotSupportedException;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How jOOQ binds and reads the values of a column: as the entity manager does. Immutable. */
final class ColumnBinding extends AbstractBinding<Object, Object> {

    private static final long serialVersionUID = 1L;

    private static final Object ROW = new Object();

    private final transient JdbcAdapter adapter;
    private final transient ValueType type;
    private final transient ColumnConverter converter;
    private final String name;

    ColumnBinding(JdbcAdapter adapter, ValueType type, String name) {
        this.adapter = adapter;
        this.type = type;
        this.converter = new ColumnConverter(type);
        this.name = name;
    }

    /** How values are stored. */
    ValueType type() {
        return type;
    }

    @Override
    public Converter<Object, Object> converter() {
        return converter;
    }

    /** As the type writes it, where it writes it otherwise than as a value. */
    @Override
    protected void sqlBind(BindingSQLContext<Object> context) {
        Type<?, ?> written = type.converter();
        context.render()
                .sql(written == null ? context.variable() : written.written().replace("?", context.variable()));
    }

    /**
     * Only what all databases write alike. For what each keeps in a way of its own, the literals of jOOQ could be others than those that are there; its own exception lets
     * {@code toString} do without.
     */
    @Override
    protected void sqlInline(BindingSQLContext<Object> context) {
        if (!isPlain(type.storage()) || type.isExpressed()) {
            throw new SQLDialectNotSupportedException("A value of " + name
                    + " is bound, and not written into the text of a statement: its literal is not known here");
        }
        Object base = converter.to(context.value());
        context.render().visit(DSL.inline(base));
    }

    private static boolean isPlain(Storage storage) {
        return switch (storage) {
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR, STRING, DECIMAL, BIG_INTEGER, DURATION -> true;
            default -> false;
        };
    }

    @Override
    public void set(BindingSetStatementContext<Object> context) throws SQLException {
        adapter.createSink().write(context.statement(), context.index() - 1, type, context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<Object> context) throws SQLException {
        context.value(value(context));
    }

    @SuppressWarnings("NullAway") // null is a value of jOOQ's, which says nothing about nulls
    private @Nullable Object value(BindingGetResultSetContext<Object> context) throws SQLException {
        JdbcRow row;
        if (context.data(ROW) instanceof JdbcRow known) {
            row = known;
        } else {
            row = adapter.createRow();
            context.data(ROW, row);
        }
        String sql = context.executeContext().sql();
        return row.read(context.resultSet(), sql == null ? "" : sql, context.index() - 1, type);
    }
}
