// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.JdbcConnection;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Limits;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.Collation;
import org.sqlite.SQLiteConnection;

/** SQLite: how it keeps each kind of value, and what it needs on each connection. {@code docs/guide/types.md} has the table. */
final class SqlitePlatform extends SqlPlatform {

    /** Decimals of more digits than this would be rounded by SQLite's numbers, so they are kept as text. */
    static final int EXACT_DIGITS = 15;

    /** The binary digits of a double. */
    private static final int DOUBLE = 53;

    private static final String DECIMAL_TEXT = "text collate " + DecimalCollation.NAME;

    /** What a developer writes for the present. */
    private static final Pattern PRESENT =
            Pattern.compile("(?i)\\s*(current_timestamp|current_date|current_time|now\\(\\))\\s*");

    private static final SqlStatement JOURNAL_MODE = new SqlStatement("pragma journal_mode", new int[0]);

    private final ExceptionConverter exceptions = new SqliteExceptionConverter();

    private final DeclaredIntegers.Known declared = new DeclaredIntegers.Known();
    private final StoredZone zone;

    private volatile List<RoutineShape> functions = List.of();

    /** Texts of times without a zone are of this one. */
    SqlitePlatform(StoredZone zone) {
        super(new SqliteRenderer(), new SqliteDdl(SqliteDialect.SQLITE));
        this.zone = zone;
    }

    @Override
    public String columnType(ValueType type) {
        return switch (type.storage()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, DURATION -> "integer";
            case FLOAT, DOUBLE -> "real";
            case DECIMAL -> decimal(type.limits());
            case BIG_INTEGER -> DECIMAL_TEXT;
            case BYTES, BLOB -> "blob";
            case CHAR, STRING, UUID, JSON, ARRAY, STRUCT, CLOB -> "text";
            case INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> "text";
        };
    }

    private static String decimal(Limits limits) {
        boolean fits = limits.precision() > 0 && limits.precision() <= EXACT_DIGITS;
        return fits ? "numeric(" + limits.precision() + ", " + limits.scale() + ")" : DECIMAL_TEXT;
    }

    /** It takes values of any kind in any column; what it would make of some of them is looked at one by one. */
    @Override
    protected @Nullable String misplaced(ValueType type, String columnType) {
        return null;
    }

    @Override
    protected @Nullable String refusal(ValueType type, Object stored) {
        return SqliteLimits.refusal(type, stored);
    }

    /** Where a column is declared as one of numbers, SQLite makes a binary fraction of each decimal that is no whole number. */
    @Override
    protected @Nullable String refusal(ValueType type, String columnType, Object stored) {
        String refusal = super.refusal(type, columnType, stored);
        if (refusal != null || columnType.isEmpty()) {
            return refusal;
        }
        if (stored instanceof BigDecimal number) {
            return SqliteDecimals.refusal(number, columnType);
        }
        if (stored instanceof String text) {
            return SqliteDecimals.refusal(text, columnType);
        }
        return stored instanceof BigInteger whole ? SqliteDecimals.refusal(new BigDecimal(whole), columnType) : null;
    }

    /** However long a text may be by the words of its column: SQLite keeps all of it. */
    @Override
    protected Limits declaredLimits(String columnType) {
        Limits limits = super.declaredLimits(columnType);
        return new Limits(0, limits.precision(), limits.scale());
    }

    /** By SQLite's rules for the words of a type, all its fractions are double. */
    @Override
    protected int binaryDigits(String columnType) {
        return SqliteDecimals.isReal(columnType.toUpperCase(Locale.ROOT)) ? DOUBLE : 0;
    }

    /** SQLite's own words for the present are texts in another form than that of all times, and would be compared wrongly. */
    @Override
    public String rawDefault(MappedColumn column, String words) {
        if (!PRESENT.matcher(words).matches()) {
            return words;
        }
        return switch (column.type().storage()) {
            case INSTANT, OFFSET_DATE_TIME -> "strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now')";
            case LOCAL_DATE_TIME -> "strftime('%Y-%m-%dT%H:%M:%f000000', 'now')";
            case LOCAL_DATE -> "strftime('%Y-%m-%d', 'now')";
            case LOCAL_TIME -> "strftime('%H:%M:%f000000', 'now')";
            default -> words;
        };
    }

    @Override
    public JdbcRow createRow() {
        return new SqliteRow(zone, declared);
    }

    @Override
    public JdbcValueSink createSink() {
        return new SqliteValueSink();
    }

    @Override
    public ExceptionConverter exceptionConverter() {
        return exceptions;
    }

    @Override
    public boolean plansClearedQueriesAnew() {
        return true;
    }

    /** SQLite checks foreign keys only on connections that ask for it, and knows our order of decimals only where told. */
    @Override
    public void initialise(JdbcConnection connection) throws Exception {
        connection.execute("pragma foreign_keys = on");
        Collation.create(connection.unwrap(SQLiteConnection.class), DecimalCollation.NAME, new DecimalCollation());
        RegexpFunction.create(connection.unwrap(SQLiteConnection.class));
        JavaFunctions.create(connection.unwrap(SQLiteConnection.class), functions);
    }

    @Override
    public void useRoutines(List<RoutineShape> routines) {
        JavaFunctions.check(routines);
        functions = routines;
    }

    /** There is one writer at a time. A reader keeps it from committing as well, but for the mode with a log of writes. */
    @Override
    public boolean canWriteBeside(JdbcSession waiting) {
        return !waiting.isStarted() || !waiting.mayWrite() && "wal".equals(journalMode(waiting));
    }

    private static String journalMode(JdbcSession session) {
        String[] mode = {""};
        session.query(JOURNAL_MODE, sink -> {}, row -> mode[0] = String.valueOf(row.getString(0)));
        return mode[0];
    }

    /** A transaction that may write takes the write lock at once: one that takes it later can be refused halfway. */
    @Override
    public List<String> begin(TransactionOptions options) {
        return List.of(options.readOnly() ? "begin" : "begin immediate");
    }
}
