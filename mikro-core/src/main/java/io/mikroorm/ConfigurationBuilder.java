// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.driver.StatementListener;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.mapping.ClassMapping;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.RegisteredTypes;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.routine.Routine;
import io.mikroorm.type.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings that every driver knows; a driver's own builder adds its own. Not thread-safe.
 *
 * @param <B> the driver's own builder
 */
public abstract class ConfigurationBuilder<B extends ConfigurationBuilder<B>> {

    private final List<Class<?>> entities = new ArrayList<>();
    private final List<EntitySchema<?>> schemas = new ArrayList<>();
    private final List<Type<?, ?>> types = new ArrayList<>();
    private final List<Class<?>> converters = new ArrayList<>();
    private final List<Consumer<ClassMapping>> onMetadata = new ArrayList<>();
    private final List<Consumer<MetadataStorage>> afterDiscovered = new ArrayList<>();
    private final List<StatementListener> listeners = new ArrayList<>();
    private final List<Routine<?>> routines = new ArrayList<>();
    private @Nullable NamingStrategy naming;
    private PrefixMode prefixMode = PrefixMode.RELATIVE;
    private ReferentialAction onDelete = ReferentialAction.DEFAULT;
    private ReferentialAction onUpdate = ReferentialAction.DEFAULT;
    private LoadStrategy loadStrategy = LoadStrategy.BALANCED;
    private FlushMode flushMode = FlushMode.AUTO;
    private int batchSize;
    private Clock clock = Clock.systemUTC();
    private boolean showValues;
    private boolean allowGlobalContext;
    private boolean reflectiveHydration;
    private @Nullable JsonMapper json;
    private @Nullable String schema;
    private Consumer<SerializeOptions> serialization = options -> {};

    /** For the drivers' builders. */
    protected ConfigurationBuilder() {}

    /** This builder, as its own class. */
    protected abstract B self();

    /** Adds classes to the model; those they refer to are found by themselves. */
    public final B entities(Class<?>... classes) {
        entities.addAll(Arrays.asList(classes));
        return self();
    }

    /**
     * Adds all entities that the annotation processor of {@code mikro-processor} has listed when they were compiled, of all jars that the thread's class loader sees. The
     * class path is not looked through. Without such a list error MO-1106; with one that is older than the classes MO-1107.
     */
    public final B entitiesFromIndex() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        entities.addAll(EntityIndex.read(loader != null ? loader : ClassLoader.getSystemClassLoader()));
        return self();
    }

    /**
     * Adds mappings in code: of entities, which are added to the model, and of the embeddables and base classes that these lead to.
     * Of a class that is annotated, they say more, or it otherwise.
     */
    public final B entities(EntitySchema<?> first, EntitySchema<?>... more) {
        schemas.add(first);
        schemas.addAll(Arrays.asList(more));
        return self();
    }

    /**
     * Adds types that store all plain values of their classes, also in arrays and collections, as keys, and as parameters and results of routines, wherever no
     * {@code @Property(type = …)}, {@code json} or {@code enumMode} says otherwise. They win over what is built in. What the library or the database makes by itself stays as it is:
     * versions, times of writing, and generated keys. Two for one class are error MO-2862, one that stores what no column holds MO-2863, one for an entity or embeddable MO-2864.
     */
    public final B types(Type<?, ?>... values) {
        types.addAll(Arrays.asList(values));
        return self();
    }

    /**
     * Adds converters of another library, each of which stores all values of its class as {@link #types} does: an {@code AttributeConverter} of Jakarta
     * Persistence with {@code autoApply = true}, which nobody looks for. A class that is no converter is error MO-2905.
     */
    public final B converters(Class<?>... values) {
        converters.addAll(Arrays.asList(values));
        return self();
    }

    /**
     * Adds one who is shown each entity and embeddable before defaults are filled in, and may say more about it. It is asked once
     * for each class, and its word is the last.
     */
    public final B onMetadata(Consumer<ClassMapping> hook) {
        onMetadata.add(hook);
        return self();
    }

    /** Adds one who gets the finished model, as to check it, before anything is made of it. An exception ends the start. */
    public final B afterDiscovered(Consumer<MetadataStorage> hook) {
        afterDiscovered.add(hook);
        return self();
    }

    /**
     * Adds functions and procedures of the database, which the schema creates after tables and views, and drops before them. Errors where the database has none,
     * MO-2801, or no such, and where one is declared wrong.
     */
    public final B routines(Routine<?>... values) {
        routines.addAll(Arrays.asList(values));
        return self();
    }

    /** Chooses how things are named. */
    public final B naming(NamingStrategy value) {
        this.naming = value;
        return self();
    }

    /** Chooses what the prefix of an embeddable in another one is behind, where the mapping does not say; relative unless set. */
    public final B prefixMode(PrefixMode value) {
        this.prefixMode = value;
        return self();
    }

    /**
     * Chooses what databases with foreign keys do to rows that need their target when it is deleted, where the mapping says nothing;
     * they refuse it unless set. Nullable relations become null as ever. {@code CASCADE} holds for the unit of work too, as if each relation
     * said it.
     */
    public final B onDelete(ReferentialAction value) {
        this.onDelete = neverNull(value, "onDelete");
        return self();
    }

    /**
     * Chooses what databases with foreign keys do to rows whose target gets another key, by a statement beside the unit of work, where the
     * mapping says nothing; they refuse it unless set.
     */
    public final B onUpdate(ReferentialAction value) {
        this.onUpdate = neverNull(value, "onUpdate");
        return self();
    }

    private static ReferentialAction neverNull(ReferentialAction value, String word) {
        if (value == ReferentialAction.SET_DEFAULT) {
            throw new ConfigurationException(
                    1105,
                    word
                            + " is SET_DEFAULT for the whole model, but each relation has a default of its own, or none. Say it in the"
                            + " mapping of those that have one.");
        }
        if (value == ReferentialAction.SET_NULL) {
            throw new ConfigurationException(
                    1105,
                    word
                            + " is SET_NULL for the whole model, but most relations need their target. Say it in the mapping of those"
                            + " that are nullable; when their target is deleted they become null anyway.");
        }
        return value;
    }

    /** Chooses how populated relations are loaded where the query does not say; balanced unless set. */
    public final B loadStrategy(LoadStrategy value) {
        this.loadStrategy = value;
        return self();
    }

    /** Chooses when queries flush first; AUTO unless set. */
    public final B flushMode(FlushMode value) {
        this.flushMode = value;
        return self();
    }

    /** Sets the most rows in one statement of a flush; unless set, the driver chooses: 300 as a rule. */
    public final B batchSize(int rows) {
        if (rows < 1) {
            throw new ConfigurationException(
                    1101, "batchSize is " + rows + ". It must be at least 1; 300 is a good choice.");
        }
        this.batchSize = rows;
        return self();
    }

    /** Chooses where times come from; the system's clock unless set. */
    public final B clock(Clock value) {
        this.clock = value;
        return self();
    }

    /** Adds one who sees each statement. */
    public final B listener(StatementListener listener) {
        listeners.add(listener);
        return self();
    }

    /** Lets bound values appear in logs and events. They may be personal or secret. */
    public final B showValues() {
        this.showValues = true;
        return self();
    }

    /** Lets the global entity manager be used outside of a request context, as in small programs and tests. */
    public final B allowGlobalContext() {
        this.allowGlobalContext = true;
        return self();
    }

    /** Uses reflection instead of generated classes: slower, and the same in every other way. */
    public final B reflectiveHydration() {
        this.reflectiveHydration = true;
        return self();
    }

    /** Chooses who turns objects into JSON, for properties with {@code json = true}; the one on the class path unless set. */
    public final B json(JsonMapper value) {
        this.json = value;
        return self();
    }

    /**
     * Chooses the schema of entities that leave theirs open, {@code @Entity(schema = "*")}, for entity managers that say none; unless set, such an
     * entity manager cannot ask for them. A blank name is error MO-4321.
     */
    public final B openSchema(String value) {
        this.schema = ForkOptions.named(value);
        return self();
    }

    /**
     * Says how entities are shown where a call does not: {@code serialization(o -> o.forceObject().skipNull())}. Each call of {@code em.serialize} and
     * {@code em.toJson} begins with it, so it names no properties, but says what holds for all classes. Paths and groups of the call come to those that are said
     * here.
     */
    public final B serialization(Consumer<SerializeOptions> value) {
        this.serialization = value;
        return self();
    }

    /** The settings so far. */
    public final Configuration core() {
        return new Configuration(
                entities,
                new MappingHooks(schemas, new RegisteredTypes(types, converters), onMetadata, afterDiscovered),
                naming,
                prefixMode,
                onDelete,
                onUpdate,
                loadStrategy,
                flushMode,
                batchSize,
                clock,
                listeners,
                showValues,
                allowGlobalContext,
                reflectiveHydration,
                json,
                routines,
                schema,
                serialization);
    }
}
