// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.driver.TableFacts;
import io.mikroorm.sql.jdbc.ExceptionConverter;
import io.mikroorm.sql.jdbc.Fetching;
import io.mikroorm.sql.jdbc.JdbcConnection;
import io.mikroorm.sql.jdbc.JdbcRow;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.JdbcValueSink;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * MySQL: how it keeps each kind of value, and what it needs on each connection. {@code docs/drivers/mysql.md} has the table.
 * MariaDB extends it.
 */
public class MySqlPlatform extends SqlPlatform {

    /** The binary digits of a double. */
    private static final int DOUBLE = 53;

    /** Longer texts would count too much towards the size of a row, which MySQL bounds. */
    private static final int LONGEST_VARCHAR = 4_000;

    /**
     * Values that do not fit are errors and never cut, and a key of 0 is a key. Added to the modes that are there: how
     * texts are quoted is among them, and the JDBC driver knows that from the server.
     */
    private static final String STRICT = "set sql_mode = concat_ws(',', nullif(@@sql_mode, ''),"
            + " 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_AUTO_VALUE_ON_ZERO')";

    /** So that what the server itself says of time, and its type {@code timestamp}, are in the zone of all other times. */
    private static final String IN_UTC = ", time_zone = '+00:00'";

    /**
     * Read only while the server runs, the one; the other is what it was when the connection was opened. Inside a text, MariaDB calls
     * the one by its name unless it is told to count with it.
     */
    private static final String SETTINGS = "select concat(@@innodb_rollback_on_timeout + 0, ' ', @@max_allowed_packet)";

    /** Whether the key is that by which rows are found first. Where not, it is another one, or the table is a view. */
    private static final SqlStatement BY_PRIMARY = new SqlStatement(
            "select count(*) from information_schema.statistics where table_schema = database() and table_name = ?"
                    + " and index_name = 'PRIMARY' and seq_in_index = 1 and column_name = ?",
            new int[] {0, 1});

    private static final SqlStatement BY_PRIMARY_ELSEWHERE =
            new SqlStatement(BY_PRIMARY.sql().replace("database()", "?"), new int[] {0, 1, 2});

    /** Any statement does: each connection is asked for its settings when it is opened. */
    private static final SqlStatement ANYTHING = new SqlStatement("select 1", new int[0]);

    /** What {@code decimal} means without digits. */
    private static final Limits BARE_DECIMAL = new Limits(0, 10, 0);

    private final TableFacts primaryKeys = new TableFacts(TableFacts.LIFETIME);

    /** The number is Connector/J's word for it. */
    private static final Fetching ROW_BY_ROW = Fetching.parts(Integer.MIN_VALUE).onlyAlone();

    private final MySqlExceptionConverter exceptions = new MySqlExceptionConverter();
    private final StoredZone zone;

    /** As the server said last; where no connection was opened yet, anything may be. */
    private volatile long longestPacket = Long.MAX_VALUE;

    /** Points in time are kept in this zone. */
    MySqlPlatform(StoredZone zone) {
        this(new MySqlRenderer(MySqlDialect.MYSQL), zone);
    }

    /** For databases that are much like MySQL. */
    protected MySqlPlatform(SqlRenderer renderer, StoredZone zone) {
        super(renderer);
        this.zone = zone;
    }

    @Override
    public String columnType(ValueType type) {
        return switch (type.storage()) {
            case BOOLEAN -> "tinyint(1)";
            case BYTE -> "tinyint";
            case SHORT -> "smallint";
            case INT -> "int";
            case LONG, DURATION -> "bigint";
            case FLOAT, DOUBLE -> "double";
            case DECIMAL -> decimal(type.limits());
            case BIG_INTEGER -> "decimal(65, 0)";
            case CHAR -> "varchar(1)";
            case STRING -> measured("varchar", "longtext", type.limits());
            case BYTES -> measured("varbinary", "longblob", type.limits());
            case BLOB -> "longblob";
            case CLOB -> "longtext";
            case UUID -> "binary(16)";
            case INSTANT, LOCAL_DATE_TIME, OFFSET_DATE_TIME -> "datetime(6)";
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> "time(6)";
            case JSON, ARRAY, STRUCT -> documents();
        };
    }

    /**
     * The type of documents: text, which keeps numbers as they are. MySQL's own type would make binary fractions of them, and
     * is not equal to any text.
     */
    protected String documents() {
        return "longtext";
    }

    private static String decimal(Limits limits) {
        Limits within = MySqlLimits.decimals(limits);
        return "decimal(" + within.precision() + ", " + within.scale() + ")";
    }

    private static String measured(String bounded, String large, Limits limits) {
        boolean fits = limits.length() > 0 && limits.length() <= LONGEST_VARCHAR;
        return fits ? bounded + "(" + limits.length() + ")" : large;
    }

    /** An index takes no texts and bytes without a bound, and 3072 bytes in all: so three such columns at four bytes a character. */
    @Override
    public int indexedLength() {
        return 255;
    }

    @Override
    protected @Nullable String refusal(ValueType type, Object stored) {
        String refusal = type.storage().isContent() ? MySqlLimits.packet(stored, longestPacket) : null;
        if (refusal == null) {
            refusal = MySqlLimits.refusal(type, stored, zone);
        }
        return refusal == null && type.storage() == Storage.JSON ? unread((String) stored) : refusal;
    }

    /** Why a document cannot be stored, although it is one; null when it can. */
    protected @Nullable String unread(String document) {
        return ReadDocuments.refusal(document);
    }

    @Override
    protected Limits declaredLimits(String columnType) {
        return declaredLimits(columnType, BARE_DECIMAL);
    }

    @Override
    protected int fractionDigits(String columnType) {
        return fractionDigits(columnType, 0);
    }

    @Override
    protected @Nullable String misplaced(ValueType type, String columnType) {
        String reason = !zone.isUtc() && isDayOfZone(type, columnType)
                ? misplaced(columnType, "days, which are not those of points in time in this zone")
                : super.misplaced(type, columnType);
        String plural = reason == null ? DeclaredWords.plural(type, columnType) : null;
        return plural == null ? reason : misplaced(columnType, plural);
    }

    /** What is called real is double here; of a single float, {@link DeclaredWords} knows more. */
    @Override
    protected int binaryDigits(String columnType) {
        boolean single = DeclaredWords.isSingle(columnType.strip().toLowerCase(Locale.ROOT));
        return single || super.binaryDigits(columnType) == 0 ? 0 : DOUBLE;
    }

    @Override
    protected @Nullable String refusal(ValueType type, String columnType, Object stored) {
        return first(super.refusal(type, columnType, stored), DeclaredWords.refusal(columnType.strip(), stored));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    @Override
    protected @Nullable String refusal(Object stored, int fixedLength) {
        return DeclaredWords.fixed(stored, fixedLength);
    }

    @Override
    public boolean boundsStatements() {
        return true;
    }

    @Override
    public long longestStatement(JdbcSession session) {
        if (longestPacket == Long.MAX_VALUE) {
            session.query(ANYTHING, sink -> {}, row -> {});
        }
        return longestPacket;
    }

    /** By the primary key, whose name the statement has: so it must be there, and its rows be found by the entity's key. */
    @Override
    public boolean updatesByValues(JdbcSession session, EntityMetadata entity, String schema) {
        int first = schema.isEmpty() ? 0 : 1;
        SqlStatement question = first == 0 ? BY_PRIMARY : BY_PRIMARY_ELSEWHERE;
        return primaryKeys.holds(session, schema + "." + entity.table(), question, values -> {
            if (first == 1) {
                values.setString(0, schema);
            }
            values.setString(first, entity.table());
            values.setString(first + 1, entity.key().names().get(0));
        });
    }

    @Override
    public JdbcRow createRow() {
        return new MySqlRow(zone);
    }

    @Override
    public JdbcValueSink createSink() {
        return new MySqlValueSink(displayName(), zone);
    }

    /** The database's name in messages. */
    protected String displayName() {
        return "MySQL";
    }

    @Override
    public ExceptionConverter exceptionConverter() {
        return exceptions;
    }

    @Override
    public void initialise(JdbcConnection connection) throws Exception {
        connection.execute(zone.isUtc() ? STRICT + IN_UTC : STRICT);
        String settings = connection.text(SETTINGS);
        int end = settings.indexOf(' ');
        exceptions.connected(!settings.substring(0, end).equals("0"));
        longestPacket = Long.parseLong(settings, end + 1, settings.length(), 10);
    }

    /** Row by row as the server sends them, which is all that Connector/J does without options of the connection. */
    @Override
    public Fetching fetching() {
        return ROW_BY_ROW;
    }

    @Override
    public List<String> begin(TransactionOptions options) {
        List<String> statements = new ArrayList<>();
        if (options.isolation() != null) {
            String level = options.isolation().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            statements.add("set transaction isolation level " + level);
        }
        statements.add(options.readOnly() ? "start transaction read only" : "start transaction");
        return statements;
    }
}
