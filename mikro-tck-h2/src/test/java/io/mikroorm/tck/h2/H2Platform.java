// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.driver.DriverSession.Isolation;
import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.JdbcConnection;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.type.Limits;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** H2: how it keeps each kind of value. */
final class H2Platform extends SqlPlatform {

    private final ExceptionConverter exceptions = new H2ExceptionConverter();

    H2Platform() {
        super(new H2Renderer());
    }

    @Override
    public String columnType(ValueType type) {
        Limits limits = type.limits();
        return switch (type.storage()) {
            case BOOLEAN -> "boolean";
            case BYTE -> "tinyint";
            case SHORT -> "smallint";
            case INT -> "integer";
            case LONG, DURATION -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case CHAR -> "varchar(1)";
            case STRING -> limits.length() > 0 ? "varchar(" + limits.length() + ")" : "varchar";
            case DECIMAL ->
                limits.precision() > 0
                        ? "numeric(" + limits.precision() + ", " + limits.scale() + ")"
                        : "decfloat(" + H2Limits.DIGITS + ")";
            case BIG_INTEGER -> "numeric(" + H2Limits.DIGITS + ")";
            case BYTES -> limits.length() > 0 ? "varbinary(" + limits.length() + ")" : "varbinary";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATE_TIME -> "timestamp(9) with time zone";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time(9)";
            case LOCAL_DATE_TIME -> "timestamp(9)";
            case JSON, ARRAY, STRUCT -> "varchar";
            case BLOB -> "blob";
            case CLOB -> "clob";
        };
    }

    @Override
    protected @Nullable String refusal(ValueType type, Object stored) {
        return H2Limits.refusal(type, stored);
    }

    /** Of times of a day none, of points in time six. */
    @Override
    protected int fractionDigits(String columnType) {
        return fractionDigits(
                columnType, columnType.strip().toLowerCase(Locale.ROOT).startsWith("timestamp") ? 6 : 0);
    }

    @Override
    public JdbcRow createRow() {
        return new H2Row();
    }

    @Override
    public JdbcValueSink createSink() {
        return new H2ValueSink();
    }

    @Override
    public ExceptionConverter exceptionConverter() {
        return exceptions;
    }

    @Override
    public void initialise(JdbcConnection connection) {}

    /** The isolation is the session's and stays, so each transaction says its own. H2 has none that only reads. */
    @Override
    public List<String> begin(TransactionOptions options) {
        Isolation isolation = options.isolation() == null ? Isolation.READ_COMMITTED : options.isolation();
        String level = isolation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return List.of("set session characteristics as transaction isolation level " + level, "begin");
    }
}
