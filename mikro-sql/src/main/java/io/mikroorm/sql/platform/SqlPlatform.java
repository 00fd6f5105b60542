// SPDX-License-Identifier: MIT
package io.mikroorm.sql.platform;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Locking;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.sql.jdbc.JdbcAdapter;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.schema.ddl.DdlRenderer;
import io.mikroorm.type.ValueType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind of SQL database. Stateless and thread-safe. */
public abstract class SqlPlatform implements Platform, JdbcAdapter {

    private static final NamingStrategy NAMING = new UnderscoreNaming();

    private final SqlRenderer renderer;
    private final DdlRenderer ddl;
    private final Capabilities capabilities;

    /** A database whose statements these two write; they must be of one dialect. */
    protected SqlPlatform(SqlRenderer renderer, DdlRenderer ddl) {
        this.renderer = renderer;
        this.ddl = ddl;
        this.capabilities = capabilities(ddl.dialect());
    }

    private static Capabilities capabilities(Dialect dialect) {
        Set<Capabilities.Feature> features = EnumSet.allOf(Capabilities.Feature.class);
        Locking locking = dialect.locking();
        keep(features, Capabilities.Feature.LISTS_AS_VALUES, dialect.supports(Feature.ARRAY_PARAMETERS));
        keep(features, Capabilities.Feature.SAVEPOINTS, dialect.supports(Feature.SAVEPOINTS));
        keep(features, Capabilities.Feature.DEFERRABLE_FOREIGN_KEYS, dialect.supports(Feature.DEFERRABLE_FOREIGN_KEYS));
        keep(features, Capabilities.Feature.CONCURRENT_TRANSACTIONS, locking.isSupported());
        keep(features, Capabilities.Feature.READ_COMMITTED, locking.isSupported());
        keep(features, Capabilities.Feature.ROW_LOCKS, locking.isSupported());
        keep(features, Capabilities.Feature.SHARED_ROW_LOCKS, locking.isShared());
        keep(features, Capabilities.Feature.SKIP_LOCKED, locking.skipLocked());
        keep(features, Capabilities.Feature.LOCK_NO_WAIT, locking.noWait());
        Upserting upserting = dialect.upserting();
        keep(features, Capabilities.Feature.UPSERTS, upserting != Upserting.NONE);
        keep(features, Capabilities.Feature.UPSERT_TARGETS, upserting.isTargeted());
        keep(features, Capabilities.Feature.ATOMIC_UPSERTS, upserting.isAtomic());
        keep(features, Capabilities.Feature.INDEX_HINTS, dialect.supports(Feature.INDEX_HINTS));
        return new Capabilities(features, dialect.maxParameters(), dialect.timeUnit());
    }

    private static void keep(Set<Capabilities.Feature> features, Capabilities.Feature feature, boolean has) {
        if (!has) {
            features.remove(feature);
        }
    }

    @Override
    public final String name() {
        return dialect().name();
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public NamingStrategy naming() {
        return NAMING;
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

    /** The type of a column: the one that the mapping says, or the database's for the values. */
    public final String columnType(MappedColumn column) {
        return column.columnType().isEmpty() ? columnType(column.type()) : column.columnType();
    }

    /**
     * The type that values of a column have on their way into it: the column's without its limits, so that nothing is cut on
     * the way, and without its collation.
     */
    public String valueType(MappedColumn column) {
        return columnType(column).replaceAll("(?i) collate .*", "").replaceAll("\\([^)]*\\)", "");
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
            refusal = refusalOf(type, type.toStorage(value));
        }
        if (refusal != null) {
            throw new ValidationException(3120, entity.name() + "." + column.path() + " " + refusal + ".");
        }
    }

    /** Of an array, each element is asked for. */
    private @Nullable String refusalOf(ValueType type, @Nullable Object stored) {
        if (stored instanceof Object[] elements) {
            for (Object element : elements) {
                String refusal = element == null ? null : refusal(type.elements(), element);
                if (refusal != null) {
                    return "(in one of its elements) " + refusal;
                }
            }
        }
        return stored == null ? null : refusal(type, stored);
    }
}
