// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.json.JsonArrays;
import io.mikroorm.json.JsonStructs;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.platform.Refusals;
import io.mikroorm.routine.RoutineShape;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.jdbc.JdbcAdapter;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.schema.ddl.DdlRenderer;
import io.mikroorm.type.Limits;
import io.mikroorm.type.NativeEnum;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind of SQL database. Stateless and thread-safe. */
public abstract class SqlPlatform implements Platform, JdbcAdapter {

    private static final NamingStrategy NAMING = new UnderscoreNaming();
    private static final int ALL_DIGITS = 9;

    private final Map<String, DeclaredType> declared = new ConcurrentHashMap<>();
    private final SqlRenderer renderer;
    private final DdlRenderer ddl;
    private volatile @Nullable Capabilities capabilities;

    /** A database whose statements this one writes, and whose schemas are written as its dialect says. */
    protected SqlPlatform(SqlRenderer renderer) {
        this(renderer, new DdlRenderer(renderer.dialect()));
    }

    /** A database whose statements these two write; they must be of one dialect. */
    protected SqlPlatform(SqlRenderer renderer, DdlRenderer ddl) {
        this.renderer = renderer;
        this.ddl = ddl;
    }

    @Override
    public final String name() {
        return dialect().name();
    }

    @Override
    public Capabilities capabilities() {
        Capabilities known = capabilities;
        if (known == null) {
            known = DialectCapabilities.of(dialect(), fetching());
            capabilities = known;
        }
        return known;
    }

    @Override
    public NamingStrategy naming() {
        return NAMING;
    }

    @Override
    public final boolean spreadsKeys() {
        return true;
    }

    @Override
    public final boolean joinsTables() {
        return true;
    }

    /** The form of its SQL. */
    public final Dialect dialect() {
        return ddl.dialect();
    }

    /** Who writes its statements. */
    public final SqlRenderer renderer() {
        return renderer;
    }

    /** Who writes the statements of its schemas. */
    public final DdlRenderer ddl() {
        return ddl;
    }

    /** The type of a column, in the database's words, for values of a type. */
    public abstract String columnType(ValueType type);

    /**
     * The condition that the elements of an array are among some texts; null where the database does not look into arrays.
     *
     * @param column its name, quoted
     * @param texts literals with commas between them
     */
    public @Nullable String elementsIn(String column, String texts) {
        return null;
    }

    /** The type of a column: the one that the mapping says, or the database's for the values, with the collation that the mapping says. */
    public final String columnType(MappedColumn column) {
        String type = column.columnType().isEmpty() ? columnType(column.type()) : column.columnType();
        boolean isCollated = column.property() instanceof ScalarProperty scalar
                && !scalar.collation().isEmpty();
        return isCollated
                ? withoutCollation(type) + " collate "
                        + dialect().quoting().quote(((ScalarProperty) column.property()).collation())
                : type;
    }

    @Override
    public final @Nullable String enumColumn(NativeEnum type, boolean array) {
        Quoting quoting = dialect().quoting();
        return switch (dialect().enumerating()) {
            case NONE -> null;
            case TYPES ->
                (type.schema().isEmpty() ? "" : quoting.quote(type.schema()) + ".")
                        + quoting.quote(type.name())
                        + (array ? "[]" : "");
            case DECLARATIONS ->
                array
                        ? null
                        : type.constants().stream()
                                .map(constant -> "'" + constant.replace("'", "''") + "'")
                                .collect(Collectors.joining(", ", "enum(", ")"));
        };
    }

    /** Is told which routines the settings name, before anything connects. By default nobody needs to know: they are in the database. */
    public void useRoutines(List<RoutineShape> routines) {}

    /** The type of a value that goes into a routine, or comes out of it, in the database's words. */
    public final String routineType(RoutineShape.Value value) {
        return value.columnType().isEmpty() ? withoutCollation(columnType(value.type())) : value.columnType();
    }

    @Override
    public final @Nullable String argumentRefusal(ValueType type, String columnType, Object value) {
        String refusal = type.refusal(value);
        Object stored = refusal == null ? type.toStorage(value) : null;
        return stored == null ? refusal : refusal(type, columnType, stored);
    }

    /** The same without its limits, so that nothing is cut on the way. */
    public final String argumentType(RoutineShape.Value value) {
        return withoutLimits(routineType(value));
    }

    /** Without its length, one of a fixed length has the length one. */
    private static String withoutLimits(String type) {
        boolean isFixed = DeclaredLimits.isFixed(type) || type.strip().matches("(?i)bit\\s*\\(.*");
        return isFixed ? type : type.replaceAll("(\"[^\"]*\")|\\([^)]*\\)", "$1");
    }

    private static String withoutCollation(String type) {
        return type.replaceAll("(?i) collate .*", "");
    }

    /**
     * What the mapping says that the database puts into new rows, as it stands in the schema. By default as it is; a database that keeps times as
     * texts says the present in the form of all others.
     */
    public String rawDefault(MappedColumn column, String words) {
        return words;
    }

    /**
     * The type that values of a column have on their way into it: the column's without its limits, so that nothing is cut on
     * the way, and without its collation.
     */
    public String valueType(MappedColumn column) {
        return withoutLimits(withoutCollation(columnType(column)));
    }

    /** Whether a server takes statements up to a number of bytes only that programs come near to. */
    public boolean boundsStatements() {
        return false;
    }

    /** The most bytes of a statement with its values, where {@link #boundsStatements} says that there is such a bound. */
    public long longestStatement(JdbcSession session) {
        return Long.MAX_VALUE;
    }

    /**
     * Whether several rows of an entity's table can be updated by one statement in which their values travel as a table. Called in
     * the transaction of the update.
     *
     * @param schema where the table lies; empty for where the connection looks by itself
     */
    public boolean updatesByValues(JdbcSession session, EntityMetadata entity, String schema) {
        return dialect().supports(Feature.UPDATE_BY_VALUES);
    }

    /** How many bytes a text, or another value of any length, may have that travels so; rows with longer ones go one by one. */
    public long longestOfValues() {
        return Long.MAX_VALUE;
    }

    /** Whether a transaction can write while another session of the same thread waits with its own open. */
    public boolean canWriteBeside(JdbcSession waiting) {
        return true;
    }

    /**
     * Why a column does not take a value, as the rest of a sentence that begins with the property: {@code "takes at most 10
     * characters"}. Null when it takes it.
     *
     * @param type the column's type; of an array each element is asked for with its own, then the whole
     * @param stored the value as the row holds it: {@link ValueType#toStorage}
     */
    protected abstract @Nullable String refusal(ValueType type, Object stored);

    /**
     * Why a column does not take a value, by its type or by the words with which the mapping declares it: databases round decimals and
     * times with more digits than these say.
     *
     * @param columnType the type in the database's words; of an array, that of its elements; empty for the platform's
     * @param stored the value as the row holds it, which is no array
     */
    protected @Nullable String refusal(ValueType type, String columnType, Object stored) {
        String refusal = refusal(type, stored);
        if (refusal != null || columnType.isEmpty()) {
            return refusal;
        }
        DeclaredType declared = declared(columnType);
        refusal = declared.refusal(stored);
        return refusal == null && declared.fixed()
                ? refusal(stored, declared.limits().length())
                : refusal;
    }

    /** By the words of its type, of an array by those of its elements: see {@link #misplaced}. */
    @Override
    public final @Nullable String mismatch(ValueType type, String columnType) {
        if (type.storage() != Storage.ARRAY) {
            return misplaced(type, columnType);
        }
        String words = elementType(columnType);
        return words.isEmpty() ? null : misplaced(type.elements(), words);
    }

    /**
     * Why a column declared like this keeps no values of a type, which is no array, as the end of a sentence with what to do; null where it does.
     * By default numbers are for numbers, days and points in time for both of these, times of a day for such, and texts for all but UUIDs.
     */
    protected @Nullable String misplaced(ValueType type, String columnType) {
        return DeclaredKind.of(columnType).mismatch(type, columnType);
    }

    /** The same about a column that the words say to be for something that is neither number nor text nor time. */
    protected static String misplaced(String columnType, String plural) {
        return DeclaredKind.mismatch(columnType, plural);
    }

    /** Whether a column is for days, and the values are points in time, whose day depends on a zone. */
    protected static boolean isDayOfZone(ValueType type, String columnType) {
        boolean isPoint = type.storage() == Storage.INSTANT || type.storage() == Storage.OFFSET_DATE_TIME;
        return isPoint && DeclaredKind.of(columnType) == DeclaredKind.DAYS;
    }

    /** Why a text, or bytes, do not come back as they were out of a column of a fixed length; by default they do. */
    protected @Nullable String refusal(Object stored, int fixedLength) {
        return null;
    }

    private DeclaredType declared(String columnType) {
        return declared.computeIfAbsent(
                columnType,
                type -> new DeclaredType(
                        type,
                        declaredLimits(type),
                        DeclaredLimits.isFixed(type),
                        fractionDigits(type),
                        binaryDigits(type)));
    }

    /** What a column takes that is declared like this. By default a decimal without digits takes any. */
    protected Limits declaredLimits(String columnType) {
        return declaredLimits(columnType, Limits.NONE);
    }

    /**
     * The same for a database with decimals of its own.
     *
     * @param bareDecimals the digits of a decimal that says none
     */
    protected static Limits declaredLimits(String columnType, Limits bareDecimals) {
        return DeclaredLimits.of(columnType, bareDecimals);
    }

    /**
     * The type of the elements of an array that is declared like this, in the database's words. By default empty: to a database that keeps
     * arrays as documents, the words are about the document.
     */
    protected String elementType(String columnType) {
        return "";
    }

    /** Whether a column that is declared like this is an array of the database's own. */
    public boolean isArray(String columnType) {
        return !elementType(columnType).isEmpty();
    }

    /**
     * The digits behind the point of a second that a column declared like this keeps; 9 where it keeps all, or is no column of times. By
     * default all: to a database without types of times the words mean nothing.
     */
    protected int fractionDigits(String columnType) {
        return ALL_DIGITS;
    }

    /**
     * The same for a database with types of times.
     *
     * @param bare the digits of a type that says none
     */
    protected static int fractionDigits(String columnType, int bare) {
        return DeclaredTimes.digits(columnType, bare);
    }

    /**
     * The binary digits of the fractions that a column declared like this keeps, of which it shows as few decimal ones as tell them from others:
     * 24 or 53; 0 where it keeps something else. By default as the standard has it.
     */
    protected int binaryDigits(String columnType) {
        return DeclaredLimits.binaryDigits(columnType);
    }

    @Override
    public final ChronoUnit timeUnit(String columnType) {
        ChronoUnit finest = dialect().timeUnit();
        if (columnType.isEmpty()) {
            return finest;
        }
        ChronoUnit declared = DeclaredTimes.unit(declared(columnType).fractionDigits());
        return declared.compareTo(finest) > 0 ? declared : finest;
    }

    /**
     * Refuses a value that a column would cut, round or not give back unchanged. Called before a value is written.
     *
     * @param value the property's Java value; null passes, the database has a say about that
     */
    public final void check(EntityMetadata entity, MappedColumn column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        ValueType type = column.type();
        String refusal = type.refusal(value);
        if (refusal == null) {
            refusal = refusalOf(column, type.toStorage(value));
        }
        if (refusal != null) {
            throw new ValidationException(3120, entity.name() + "." + column.path() + " " + refusal + ".");
        }
    }

    /** Structs are kept as a document, in which values have the form of JSON, whatever columns of theirs would take. */
    private static @Nullable String structs(ValueType element, Object[] structs) {
        for (Object struct : structs) {
            String refusal = struct == null ? null : Refusals.struct(element.parts(), (Object[]) struct);
            if (refusal != null) {
                return "(in one of its elements) " + refusal;
            }
        }
        return Refusals.document(JsonArrays.write(element, structs));
    }

    private static @Nullable String struct(ValueType type, Object[] struct) {
        String refusal = Refusals.struct(type.parts(), struct);
        return refusal == null ? Refusals.document(JsonStructs.write(type.parts(), struct)) : refusal;
    }

    /** What it says of a key of several parts is what the first column says that does not take its part. */
    private @Nullable String parts(MappedColumn column, Object[] stored) {
        for (int i = 0; i < stored.length; i++) {
            MappedColumn part = column.parts().get(i);
            String refusal = refusal(part.type(), part.columnType(), stored[i]);
            if (refusal != null) {
                return "(in " + column.type().parts().get(i).path() + ") " + refusal;
            }
        }
        return null;
    }

    /** What makes a text of a value, {@code ?}, to which nothing beside it gives a type: the value itself, where the database does that. */
    public String looseText() {
        return "?";
    }

    /** Of an array, each element is asked for. */
    private @Nullable String refusalOf(MappedColumn column, @Nullable Object stored) {
        if (stored instanceof Object[] values && column.type().isKeyOfParts()) {
            return parts(column, values);
        }
        ValueType inside = column.type().element();
        if (stored instanceof Object[] structs && inside != null && inside.storage() == Storage.STRUCT) {
            return structs(inside, structs);
        }
        if (stored instanceof Object[] parts && column.type().storage() == Storage.STRUCT) {
            return struct(column.type(), parts);
        }
        if (stored instanceof Object[] elements) {
            String elementType = elementType(column.columnType());
            for (Object element : elements) {
                String refusal = element == null ? null : refusal(column.type().elements(), elementType, element);
                if (refusal != null) {
                    return "(in one of its elements) " + refusal;
                }
            }
            return refusal(column.type(), stored);
        }
        return stored == null ? null : refusal(column.type(), column.columnType(), stored);
    }
}
