// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.driver.DriverSession.Isolation;
import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.Fetching;
import io.mikroorm.sql.jdbc.JdbcConnection;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** PostgreSQL: how it keeps each kind of value, and what it needs on each connection. {@code docs/drivers/postgresql.md} has the table. */
final class PostgreSqlPlatform extends SqlPlatform {

    /** How texts are compared, whatever the database was made with. */
    private static final String BY_CODE_POINT = " collate \"C\"";

    /** As {@code numeric(10, 2)[]} or, as the standard has it, {@code numeric(10, 2) array[4]}. */
    private static final Pattern ARRAY = Pattern.compile("(?is)(.*?)(?:\\s*\\[\\s*\\d*\\s*]|\\s+array)+\\s*");

    private static final int MICROSECONDS = 6;

    private static final Fetching FETCHING = Fetching.parts(1_000).onlyInTransaction();

    private final ExceptionConverter exceptions = new PostgreSqlExceptionConverter();
    private final String preparation;
    private final StoredZone zone;

    /** With a statement that each connection runs when it is new; empty for none. Columns without a zone are in this one. */
    PostgreSqlPlatform(String preparation, StoredZone zone) {
        super(new SqlRenderer(PostgreSqlDialect.POSTGRESQL));
        this.preparation = preparation;
        this.zone = zone;
    }

    @Override
    public boolean sortsNullsLast() {
        return true;
    }

    @Override
    public String columnType(ValueType type) {
        Storage kind = type.storage();
        return kind == Storage.CHAR || kind == Storage.STRING ? plain(type) + BY_CODE_POINT : plain(type);
    }

    private static String plain(ValueType type) {
        return switch (type.storage()) {
            case BOOLEAN -> "boolean";
            case BYTE, SHORT -> "smallint";
            case INT -> "integer";
            case LONG, DURATION -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case CHAR -> text(1);
            case STRING -> text(type.limits().length());
            case DECIMAL, BIG_INTEGER -> numeric(type.limits());
            case BYTES, BLOB -> "bytea";
            case CLOB -> "text";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATE_TIME -> "timestamp with time zone";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time";
            case LOCAL_DATE_TIME -> "timestamp";
            case JSON, STRUCT -> "jsonb";
            case ARRAY -> plain(type.elements()) + (type.elements().storage() == Storage.STRUCT ? "" : "[]");
        };
    }

    private static String text(int length) {
        return length > 0 ? "varchar(" + length + ")" : "text";
    }

    private static String numeric(Limits limits) {
        return limits.precision() > 0 ? "numeric(" + limits.precision() + ", " + limits.scale() + ")" : "numeric";
    }

    @Override
    protected @Nullable String refusal(ValueType type, Object stored) {
        return PostgreSqlLimits.refusal(type, stored);
    }

    /** Where a column was declared as one without a zone, which one it has matters; and an interval is a text on its way. */
    @Override
    protected @Nullable String refusal(ValueType type, String columnType, Object stored) {
        String refusal = super.refusal(type, columnType, stored);
        if (refusal != null || columnType.isEmpty()) {
            return refusal;
        }
        if (stored instanceof String text) {
            return PostgreSqlLimits.declared(columnType, text);
        }
        if (zone.isUtc() || !isWithoutZone(columnType)) {
            return null;
        }
        return switch (type.storage()) {
            case INSTANT -> zone.refusal((Instant) stored);
            case OFFSET_DATE_TIME -> zone.refusal(((OffsetDateTime) stored).toInstant());
            default -> null;
        };
    }

    @Override
    protected @Nullable String refusal(Object stored, int fixedLength) {
        return stored instanceof String text ? PostgreSqlLimits.filled(text, fixedLength) : null;
    }

    @Override
    protected @Nullable String misplaced(ValueType type, String columnType) {
        String plural = isDayOfZone(type, columnType)
                ? "days, which its JDBC driver gives in no zone"
                : PostgreSqlLimits.plural(columnType);
        return plural == null ? super.misplaced(type, columnType) : misplaced(columnType, plural);
    }

    @Override
    protected String elementType(String columnType) {
        Matcher array = ARRAY.matcher(columnType);
        return array.matches() ? array.group(1) : "";
    }

    @Override
    protected int fractionDigits(String columnType) {
        return fractionDigits(columnType, MICROSECONDS);
    }

    private static boolean isWithoutZone(String columnType) {
        String type = columnType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("timestamp") && !type.startsWith("timestamptz") && !type.contains("with time zone");
    }

    @Override
    public JdbcRow createRow() {
        return new PostgreSqlRow(zone);
    }

    @Override
    public JdbcValueSink createSink() {
        return new PostgreSqlValueSink(zone);
    }

    @Override
    public ExceptionConverter exceptionConverter() {
        return exceptions;
    }

    @Override
    public void initialise(JdbcConnection connection) throws Exception {
        if (!preparation.isEmpty()) {
            connection.execute(preparation);
        }
    }

    /** The schema that tables are looked for in: another ORM on the same pool, or the application, may have named its own. */
    @Override
    public void resume(JdbcConnection connection) throws Exception {
        initialise(connection);
    }

    /** The JDBC driver hears it with the answer to each statement. Of a connection that hides the driver's own the worst is assumed. */
    @Override
    public boolean isAborted(JdbcConnection connection) {
        try {
            return connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
        } catch (Exception e) {
            return true;
        }
    }

    /** Its JDBC driver sends {@code begin} together with the first statement. */
    @Override
    public boolean beginsWithFirstStatement(TransactionOptions options) {
        return options.isolation() == null && !options.readOnly();
    }

    /** Its JDBC driver leaves rows in the database only where it does not commit by itself. */
    @Override
    public Fetching fetching() {
        return FETCHING;
    }

    @Override
    public List<String> begin(TransactionOptions options) {
        Isolation isolation = options.isolation();
        String level = isolation == null
                ? ""
                : " isolation level "
                        + isolation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return List.of("begin" + level + (options.readOnly() ? " read only" : ""));
    }

    /** Without a length, these two names stand for a length of one, and a cast to them cuts. */
    @Override
    public String valueType(MappedColumn column) {
        String type = super.valueType(column);
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "char", "character", "nchar" -> "bpchar";
            case "bit" -> "varbit";
            default -> type;
        };
    }

    @Override
    public String elementsIn(String column, String texts) {
        return column + "::text[] <@ array[" + texts + "]::text[]";
    }

    @Override
    public String looseText() {
        return "cast(? as text)";
    }
}
