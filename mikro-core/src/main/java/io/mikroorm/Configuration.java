// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.driver.StatementListener;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.routine.Routine;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the ORM that do not depend on the kind of database. Immutable.
 *
 * @param entities the classes of the model; those they refer to are found by themselves
 * @param mapping mappings in code, and who is asked about the mapping
 * @param naming how things are named; null for the platform's way
 * @param prefixMode what the prefix of an embeddable in another one is behind, where the mapping does not say
 * @param onDelete what the database does to rows that need their target when it is deleted, where the mapping does not say
 * @param onUpdate what the database does to rows whose target gets another key, where the mapping does not say
 * @param loadStrategy how populated relations are loaded where the query does not say
 * @param flushMode when queries flush first where nothing else says
 * @param batchSize the most rows in one statement of a flush; 0 if the driver is to choose
 * @param clock where {@code @CreatedAt}, {@code @UpdatedAt} and versions of time take it from
 * @param listeners who sees each statement
 * @param showValues whether bound values appear in logs and events
 * @param allowGlobalContext whether the global entity manager may be used outside of a request context
 * @param reflectiveHydration whether the reflective implementation is used instead of generated classes, as where none can be
 *     defined at run time
 * @param json who turns objects into JSON; null for the one on the class path
 * @param routines functions and procedures of the database, which the schema creates
 * @param schema the schema of entities that leave theirs open, where an entity manager says none; null for none
 * @param serialization what each call begins with that shows entities
 */
public record Configuration(
        List<Class<?>> entities,
        MappingHooks mapping,
        @Nullable NamingStrategy naming,
        PrefixMode prefixMode,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        LoadStrategy loadStrategy,
        FlushMode flushMode,
        int batchSize,
        Clock clock,
        List<StatementListener> listeners,
        boolean showValues,
        boolean allowGlobalContext,
        boolean reflectiveHydration,
        @Nullable JsonMapper json,
        List<Routine<?>> routines,
        @Nullable String schema,
        Consumer<SerializeOptions> serialization) {

    /** Copies the lists. */
    public Configuration {
        entities = List.copyOf(entities);
        listeners = List.copyOf(listeners);
        routines = List.copyOf(routines);
    }
}
