// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.RecordClass;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ViewMapping;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FieldChoice;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.query.shape.TimeGrain;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the user asks for into complete queries: paths are resolved against the metadata, values are brought to the
 * properties' classes and put aside, so that queries that differ in values only have equal shapes. One for a model,
 * thread-safe.
 */
public final class QueryResolver {

    private static final int MOST_KEY_SHAPES = 1_000;
    private static final int MOST_GIVEN = 100;

    private final MetadataStorage metadata;
    private final LoadStrategy defaultStrategy;
    private final ListForm listForm;
    private final TimeGrain times;
    private final Paths paths;
    private final OrderResolver orders;
    private final PopulateResolver populates;
    private final LongLists lists;
    private final LinkQueries links;
    private final PopulateTree[] always;
    private final FindShape[] byKey;
    private final Map<KeyQuery, FindShape> byKeyOtherwise = new ConcurrentHashMap<>();

    /** For a model on a store whose times have nanoseconds, and links rows of their own. */
    public QueryResolver(MetadataStorage metadata, LoadStrategy defaultStrategy, ListForm listForm) {
        this(metadata, defaultStrategy, listForm, new TimeGrain(ChronoUnit.NANOS), false);
    }

    /**
     * For a model.
     *
     * @param defaultStrategy how relations are loaded where the query does not say
     * @param form how lists of values travel, as the platform's capabilities say
     * @param times the finest fractions of a second that the store keeps
     * @param linksInOwners whether a many-to-many that names no pivot table is kept as keys of members in the owner
     */
    public QueryResolver(
            MetadataStorage metadata,
            LoadStrategy defaultStrategy,
            ListForm form,
            TimeGrain times,
            boolean linksInOwners) {
        this.metadata = metadata;
        this.defaultStrategy = defaultStrategy;
        this.listForm = form.leaving(OfClass.most(metadata) + ShownRows.most(metadata) + mostGiven(metadata));
        this.times = times;
        this.paths = new Paths(metadata);
        this.lists = new LongLists(metadata, paths, listForm.longest(), times);
        this.orders = new OrderResolver(paths);
        this.populates = new PopulateResolver(paths, orders);
        this.links = new LinkQueries(paths, orders, listForm, linksInOwners);
        this.always = new PopulateTree[metadata.size()];
        this.byKey = new FindShape[metadata.size()];
        for (EntityMetadata entity : metadata) {
            always[entity.index()] =
                    populates.resolve(entity, List.of(), FieldChoice.ALL, strategy(entity, defaultStrategy));
            byKey[entity.index()] = keyShape(entity, always[entity.index()], 1);
        }
    }

    /** As many values as queries that are asked for may well have beside a long list. */
    private static int mostGiven(MetadataStorage metadata) {
        for (EntityMetadata entity : metadata) {
            ViewMapping view = entity.view();
            if (view != null && view.asked() != null) {
                return MOST_GIVEN;
            }
        }
        return 0;
    }

    /**
     * What of entities is read into a record.
     *
     * @param mapping how the record is made
     * @param columns the values that a row has for that, each once
     */
    public record Projection(RecordMapping mapping, List<ColumnPath> columns) {}

    private record KeyQuery(
            EntityMetadata entity,
            PopulateTree populate,
            @Nullable LockMode lock) {}

    /** A query as the user wrote it. */
    public FindQuery find(EntityMetadata entity, Criterion where, FindOptions<?> options, KeySource keys) {
        return over(entity, find(entity, where, options, populate(entity, options), keys), keys);
    }

    private static FindQuery over(EntityMetadata entity, FindQuery query, KeySource keys) {
        return over(entity, List.of(query), keys).get(0);
    }

    /** The same over the rows of a virtual entity as they are now, where its query is asked for: once, for all parts of what the user wrote. */
    private static List<FindQuery> over(EntityMetadata entity, List<FindQuery> queries, KeySource keys) {
        ViewMapping view = entity.view();
        if (view == null || view.asked() == null || queries.isEmpty()) {
            return queries;
        }
        FindQuery.Source source = keys.sourceOf(entity, view.asked());
        return queries.stream().map(query -> query.from(source)).toList();
    }

    private FindQuery find(
            EntityMetadata entity, Criterion where, FindOptions<?> options, PopulateTree populate, KeySource keys) {
        ValueSlots slots = new ValueSlots(metadata, keys, listForm, times);
        Predicate predicate = resolve(entity, where, slots);
        FindShape shape = new FindShape(
                entity,
                predicate,
                populate,
                orders.resolve(entity, options.orderBy()),
                options.limit() >= 0,
                options.offset() > 0,
                null,
                0,
                options.isLocking() ? options.lock() : null,
                List.of(),
                options.using(),
                options.collation(),
                null);
        return query(shape, slots.values(), slots.size(), options.limit(), options.offset())
                .with(options.reading());
    }

    private Predicate resolve(EntityMetadata entity, Criterion where, ValueSlots slots) {
        Predicate predicate = new ConditionResolver(paths, slots).resolve(entity, where);
        return OfClass.and(entity, predicate, slots.values());
    }

    /** Who resolves what a driver says in its own words, for one statement. */
    public StatementResolver statement(KeySource keys) {
        return new StatementResolver(this, paths, orders, new ValueSlots(metadata, keys, listForm, times));
    }

    /** A query whose entities come one by one, with what is joined to them and nothing else. */
    public FindQuery stream(EntityMetadata entity, Criterion where, FindOptions<?> options, KeySource keys) {
        if (options.lock() != null || options.lockVersion() != null) {
            throw QueryErrors.lockOfStream(entity);
        }
        LoadStrategy strategy = options.strategy();
        if (strategy != null && strategy != LoadStrategy.JOINED) {
            throw QueryErrors.strategyOfStream(entity, strategy);
        }
        PopulateTree tree = populates.resolve(entity, options.populate(), options.choice(), LoadStrategy.JOINED);
        if (entity.isVirtual() && tree.hasToMany()) {
            throw QueryErrors.collectionsOfVirtual(entity);
        }
        PopulateTree.Node apart = tree.firstSelected();
        if (apart != null) {
            throw PopulateResolver.inStream(entity, apart);
        }
        return over(entity, find(entity, where, options, tree, keys), keys);
    }

    /**
     * The single values that orders sort the entities of a class by, and behind them its key. An order that is about no single value of each
     * entity, or about one that is not compared by size, is an error.
     */
    public List<SortKey> sortKeys(EntityMetadata entity, List<Order<?>> order) {
        return new SortKeys(paths).resolve(entity, order);
    }

    /** The finest fractions of a second that the store keeps. */
    public TimeGrain times() {
        return times;
    }

    /** What of an entity is read into a record; what does not fit is an error that names the component. */
    public Projection projection(EntityMetadata entity, Class<?> record, RecordClass.Source classes) {
        return new ProjectionResolver(paths, classes).resolve(entity, record);
    }

    /**
     * Queries for values instead of entities, whose rows together are those of what the user wrote: one; or several, as of {@link #finds},
     * where no entity can be found by two of them.
     */
    public List<FindQuery> values(
            EntityMetadata entity, List<ColumnPath> columns, Criterion where, FindOptions<?> options, KeySource keys) {
        if (options.lock() != null || options.lockVersion() != null) {
            throw QueryErrors.optionOfRecords(entity, "a lock");
        }
        if (!options.populate().isEmpty()) {
            throw QueryErrors.optionOfRecords(entity, "populate(…)");
        }
        if (!options.choice().isAll()) {
            throw QueryErrors.optionOfRecords(entity, options.choice().only() ? "fields(…)" : "exclude(…)");
        }
        FindQuery query = values(columns, find(entity, where, options, PopulateTree.NONE, keys));
        if (isOne(query, options) || !lists.isDisjoint(entity, where)) {
            return List.of(over(entity, query, keys));
        }
        List<FindQuery> queries = new ArrayList<>();
        for (Criterion part : lists.split(entity, where, keys)) {
            queries.add(values(columns, find(entity, part, options, PopulateTree.NONE, keys)));
        }
        return over(entity, queries, keys);
    }

    private static FindQuery values(List<ColumnPath> columns, FindQuery query) {
        return query.with(query.shape().withColumns(columns));
    }

    /** Whether a query is sent as it is: it has few enough values, or its order or its page speaks of all entities. */
    private boolean isOne(FindQuery query, FindOptions<?> options) {
        boolean whole = options.limit() >= 0
                || options.offset() > 0
                || !query.shape().orderBy().isEmpty();
        return whole || query.values().size() <= listForm.longest();
    }

    /**
     * Queries that together ask for what the user wrote: one; or several, when a list has more values than one statement takes
     * and neither order nor page speak of all its entities. An entity may then be found by several.
     */
    public List<FindQuery> finds(EntityMetadata entity, Criterion where, FindOptions<?> options, KeySource keys) {
        PopulateTree populate = populate(entity, options);
        FindQuery query = find(entity, where, options, populate, keys);
        if (isOne(query, options) || entity.isVirtual() && !lists.isDisjoint(entity, where)) {
            return List.of(over(entity, query, keys));
        }
        List<FindQuery> queries = new ArrayList<>();
        for (Criterion part : lists.split(entity, where, keys)) {
            queries.add(find(entity, part, options, populate, keys));
        }
        return over(entity, queries, keys);
    }

    /** Queries whose numbers of entities, added up, are the number of what the user wrote; one but for lists as above. */
    public List<FindQuery> counts(EntityMetadata entity, Criterion where, FindOptions<?> options, KeySource keys) {
        FindQuery query = count(entity, where, options, keys);
        if (query.values().size() <= listForm.longest() || !lists.isDisjoint(entity, where)) {
            return List.of(over(entity, query, keys));
        }
        List<FindQuery> queries = new ArrayList<>();
        for (Criterion part : lists.split(entity, where, keys)) {
            queries.add(count(entity, part, options, keys));
        }
        return over(entity, queries, keys);
    }

    /** A query of which only the number of its entities is wanted. */
    public FindQuery count(EntityMetadata entity, Criterion where, KeySource keys) {
        return over(entity, count(entity, where, new FindOptions<>(), keys), keys);
    }

    private FindQuery count(EntityMetadata entity, Criterion where, FindOptions<?> options, KeySource keys) {
        ValueSlots slots = new ValueSlots(metadata, keys, listForm, times);
        Predicate predicate = resolve(entity, where, slots);
        FindShape shape = FindShape.of(entity, predicate, PopulateTree.NONE).withCollation(options.collation());
        return query(shape, slots.values(), slots.size(), -1, 0).with(options.reading());
    }

    /** What a query loads with an entity. Where rows are locked, what is populated is not joined: it would be locked too. */
    public PopulateTree populate(EntityMetadata entity, FindOptions<?> options) {
        LoadStrategy strategy = options.isLocking() ? LoadStrategy.SELECT_IN : options.strategy();
        if (options.choice().isAll()) {
            return populate(entity, options.populate(), strategy);
        }
        LoadStrategy how = strategy(entity, strategy == null ? defaultStrategy : strategy);
        return options.isRefresh() || options.isLocking() // what is read anew must not be new in part
                ? populates.resolveWhole(entity, options.populate(), options.choice(), how)
                : populates.resolve(entity, options.populate(), options.choice(), how);
    }

    /**
     * What to load with an entity.
     *
     * @param wanted paths of relations
     * @param strategy how; null for the default
     */
    public PopulateTree populate(EntityMetadata entity, List<String> wanted, @Nullable LoadStrategy strategy) {
        PopulateTree always = always(entity);
        if (wanted.isEmpty() && (strategy == null || always.isEmpty())) {
            return always;
        }
        LoadStrategy how = strategy(entity, strategy == null ? defaultStrategy : strategy);
        return populates.resolve(entity, wanted, FieldChoice.ALL, how);
    }

    /** Some properties of an entity and nothing else. */
    public PopulateTree part(EntityMetadata entity, Collection<String> properties) {
        FieldChoice choice = new FieldChoice(true, List.copyOf(properties));
        return populates.resolve(entity, List.of(), choice, strategy(entity, defaultStrategy));
    }

    /** Rows without keys could not be told apart where a join multiplies them. */
    private static LoadStrategy strategy(EntityMetadata entity, LoadStrategy wanted) {
        return entity.isVirtual() ? LoadStrategy.SELECT_IN : wanted;
    }

    /** Whether there is an entity of the model with which anything is loaded whatever is asked for. */
    public boolean isAnythingUnasked() {
        return Arrays.stream(always).anyMatch(tree -> !tree.isEmpty());
    }

    /** What is loaded with an entity whatever is asked for; most often nothing. */
    public PopulateTree always(EntityMetadata entity) {
        return always[entity.index()];
    }

    /** The entity with a key, which has the class of the entity's key. Its shape is made once and kept. */
    public FindQuery byKey(EntityMetadata entity, Object key, PopulateTree populate) {
        return byKey(entity, key, populate, null);
    }

    /** Refuses options that are about several entities where one is asked for by its key, whether it has to be read or not. */
    public void checkOfKey(EntityMetadata entity, FindOptions<?> options) {
        if (options.collation() != null) {
            throw QueryErrors.optionOfKey(entity, "collation(…)");
        }
        if (!options.orderBy().isEmpty()) {
            throw QueryErrors.optionOfKey(entity, "orderBy(…)");
        }
        if (options.limit() >= 0 || options.offset() > 0) {
            throw QueryErrors.optionOfKey(entity, options.offset() > 0 ? "offset(…)" : "limit(…)");
        }
        if (!options.using().isEmpty()) {
            throw QueryErrors.optionOfKey(entity, "using(…)");
        }
    }

    /** The entity with a key, with options that make sense for one: see {@link #checkOfKey}. */
    public FindQuery byKey(EntityMetadata entity, Object key, FindOptions<?> options) {
        LockMode lock = options.isLocking() ? options.lock() : null;
        return byKey(entity, key, populate(entity, options), lock).with(options.reading());
    }

    /** The entity with a key, its row locked pessimistically; null for not at all. */
    public FindQuery byKey(EntityMetadata entity, Object key, PopulateTree populate, @Nullable LockMode lock) {
        FindShape shape = lock == null && populate == always[entity.index()]
                ? byKey[entity.index()]
                : keptKeyShape(new KeyQuery(entity, populate, lock));
        if (entity.hierarchy() == null) {
            return new FindQuery(shape, List.of(key), 1, -1, 0);
        }
        List<@Nullable Object> values = new ArrayList<>();
        values.add(key);
        values.addAll(OfClass.values(entity));
        return query(shape, values, values.size(), -1, 0);
    }

    /** The entities with some keys, at least one, which have the class of the entity's key; no more than a list may have. */
    public FindQuery byKeys(EntityMetadata entity, List<?> keys, PopulateTree populate) {
        List<@Nullable Object> values = new ArrayList<>();
        int count = listForm.add(values, keys);
        FindShape shape = keyShape(entity, populate, count);
        values.addAll(OfClass.values(entity));
        return query(shape, values, values.size(), -1, 0);
    }

    /**
     * Some values of the entities with some keys, at least one, which have the class of the entity's key; no more than a list may have. Each row has
     * the key and behind it the values.
     */
    public FindQuery values(EntityMetadata entity, List<?> keys, List<MappedColumn> columns) {
        List<ColumnPath> paths = new ArrayList<>(columns.size() + 1);
        paths.add(ColumnPath.of(entity, entity.key()));
        columns.forEach(column -> paths.add(ColumnPath.of(entity, column)));
        List<@Nullable Object> values = new ArrayList<>();
        int count = listForm.add(values, keys);
        FindShape shape = keyShape(entity, PopulateTree.NONE, count).withColumns(List.copyOf(paths));
        values.addAll(OfClass.values(entity));
        return query(shape, values, values.size(), -1, 0);
    }

    /**
     * The members of a to-many for some owners, at least one, no more than a list may have; each row also has its owner's
     * key. In the order of the mapping.
     */
    public FindQuery members(ToManyProperty relation, List<?> ownerKeys, PopulateTree populate) {
        return members(relation, ownerKeys, populate, orders.ofMembers(relation));
    }

    /** The members of a to-many for some owners, in an order; see the other method. */
    public FindQuery members(
            ToManyProperty relation, List<?> ownerKeys, PopulateTree populate, List<FindShape.ResolvedOrder> order) {
        EntityMetadata target = paths.target(relation);
        List<@Nullable Object> values = new ArrayList<>(ShownRows.values(relation));
        int ownerSlot = values.size();
        int count = listForm.add(values, paths.foreignKeys(relation, ownerKeys));
        FindShape shape = new FindShape(
                target,
                ShownRows.and(relation, target, Predicate.TRUE, 0),
                populate,
                order,
                false,
                false,
                relation,
                count,
                null,
                List.of(),
                List.of(),
                null,
                null);
        return query(shape, values, ownerSlot, -1, 0);
    }

    /** The queries for members whose keys their owners have. */
    public LinkQueries links() {
        return links;
    }

    /** The most values in one list: keys beyond take another query. */
    public int longestList() {
        return listForm.longest();
    }

    private FindShape keptKeyShape(KeyQuery wanted) {
        FindShape shape = byKeyOtherwise.get(wanted);
        if (shape == null) {
            shape = keyShape(wanted.entity, wanted.populate, 1).withLock(wanted.lock);
            if (byKeyOtherwise.size() < MOST_KEY_SHAPES) {
                byKeyOtherwise.put(wanted, shape);
            }
        }
        return shape;
    }

    static FindShape keyShape(EntityMetadata entity, PopulateTree populate, int count) {
        ColumnPath key = ColumnPath.of(entity, entity.key());
        Predicate predicate = count == 1
                ? new Predicate.Comparison(key, Criterion.Operator.EQ, 0)
                : new Predicate.In(key, 0, count, false);
        int slots = count == ListForm.WHOLE ? 1 : count;
        return FindShape.of(entity, OfClass.and(entity, predicate, slots), populate);
    }

    private static FindQuery query(
            FindShape shape, List<@Nullable Object> values, int ownerSlot, long limit, long offset) {
        return new FindQuery(shape, Collections.unmodifiableList(values), ownerSlot, limit, offset);
    }
}
