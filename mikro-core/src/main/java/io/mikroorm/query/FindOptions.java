// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a query does besides its condition. Filled in by a lambda: {@code o -> o.populate("books").limit(20)}. Not thread-safe.
 *
 * @param <E> the entity that is asked for
 */
public final class FindOptions<E> {

    private static final Pattern COLLATION = Pattern.compile("[\\p{L}\\p{N}_$.@-]+");

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    /** Names are quoted anyway; what is no plain name is most often something else by mistake. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_$]+");

    private final List<String> populate = new ArrayList<>();
    private final List<Order<?>> orderBy = new ArrayList<>();
    private final List<String> using = new ArrayList<>();
    private @Nullable LoadStrategy strategy;
    private @Nullable FlushMode flushMode;
    private @Nullable LockMode lock;
    private @Nullable Object lockVersion;
    private @Nullable String collation;
    private ReadOptions reading = ReadOptions.NONE;
    private FieldChoice fields = FieldChoice.ALL;
    private long limit = -1;
    private long offset;
    private boolean refresh;

    /** No options yet. */
    public FindOptions() {}

    /** Loads relations and lazy values too, by paths: {@code "publisher"}, {@code "books.tags"}, {@code "books.text"}. */
    public FindOptions<E> populate(String... paths) {
        populate.addAll(Arrays.asList(paths));
        return this;
    }

    /** Loads relations and lazy values too: {@code Author_.publisher(), Author_.books().tags()}. */
    @SafeVarargs
    public final FindOptions<E> populate(EntityPath<? super E>... paths) {
        return populate(EntityPath.names(paths));
    }

    /**
     * Loads these properties only, and relations as far as paths lead through them: {@code "title"}, {@code "author.name"}, {@code "tags.*"}. A to-one
     * relation at the end of a path is loaded as its key alone. What the ORM needs of a row always comes along.
     */
    public FindOptions<E> fields(String... paths) {
        fields = fields.and(true, paths);
        return this;
    }

    /** Loads these properties only: {@code Book_.title, Book_.author().name}. */
    @SafeVarargs
    public final FindOptions<E> fields(EntityPath<? super E>... paths) {
        return fields(EntityPath.names(paths));
    }

    /** Loads all but these properties, of the entities that are asked for and of those that are populated: {@code "text"}, {@code "author.email"}. */
    public FindOptions<E> exclude(String... paths) {
        fields = fields.and(false, paths);
        return this;
    }

    /** Loads all but these properties: {@code Book_.text, Book_.author().email}. */
    @SafeVarargs
    public final FindOptions<E> exclude(EntityPath<? super E>... paths) {
        return exclude(EntityPath.names(paths));
    }

    /** Sorts by properties: {@code "name"}, {@code "name desc"}, {@code "author.name desc nulls last"}. */
    public FindOptions<E> orderBy(String... orders) {
        for (String order : orders) {
            orderBy.add(Order.parse(order));
        }
        return this;
    }

    /** Sorts by properties: {@code Author_.name.asc(), Author_.born.desc().nullsLast()}. */
    @SafeVarargs
    public final FindOptions<E> orderBy(Order<? super E>... orders) {
        for (Order<? super E> order : orders) {
            orderBy.add(order);
        }
        return this;
    }

    /** Sorts by what the mapping says, behind all that is said here. */
    public FindOptions<E> thenAsMapped(EntityMetadata entity) {
        for (ToManyProperty.Sort sort : entity.orderBy()) {
            if (orderBy.stream().noneMatch(order -> order.path().equals(sort.path()))) {
                orderBy.add(new Order<>(sort.path(), sort.descending(), Order.Nulls.DEFAULT));
            }
        }
        return this;
    }

    /** Sorts by these instead of all that was said. */
    public FindOptions<E> sortedBy(List<Order<?>> orders) {
        orderBy.clear();
        orderBy.addAll(orders);
        return this;
    }

    /** Returns at most so many entities of the class that is asked for, however many rows its relations have. */
    public FindOptions<E> limit(long count) {
        if (count < 0) {
            throw WrittenErrors.negative("limit", count);
        }
        this.limit = count;
        return this;
    }

    /** Skips so many entities of the class that is asked for. */
    public FindOptions<E> offset(long count) {
        if (count < 0) {
            throw WrittenErrors.negative("offset", count);
        }
        this.offset = count;
        return this;
    }

    /** Chooses how populated relations are loaded. */
    public FindOptions<E> strategy(LoadStrategy value) {
        this.strategy = value;
        return this;
    }

    /**
     * Overwrites managed entities, and, where paths are populated, those that come with them, with what the database has; changes of theirs that were not
     * flushed are lost.
     */
    public FindOptions<E> refresh() {
        this.refresh = true;
        return this;
    }

    /** Chooses whether this query flushes first. */
    public FindOptions<E> flushMode(FlushMode value) {
        this.flushMode = value;
        return this;
    }

    /**
     * Locks the rows of the class that is asked for, or looks at their version only. Managed entities without changes of their
     * own take over what a pessimistically locked row says; relations are then populated by statements of their own.
     */
    public FindOptions<E> lock(LockMode mode) {
        this.lock = mode;
        return this;
    }

    /** Fails with {@code OptimisticLockException} where an entity that is found has another version than this one. */
    public FindOptions<E> lockVersion(Object version) {
        this.lockVersion = version;
        return this;
    }

    /**
     * Lets the database look for the rows of the class that is asked for by these indexes only, which are named as in the
     * database: {@code use index (…)} on MySQL and MariaDB. Where there are no such hints, the query is refused.
     */
    public FindOptions<E> using(String... indexes) {
        for (String index : indexes) {
            if (!NAME.matcher(index).matches()) {
                throw WrittenErrors.noNameOfIndex(index);
            }
            using.add(index);
        }
        return this;
    }

    /**
     * Sorts the texts in {@code orderBy} by the rules of this collation, which is named as in the database. On MongoDB it is named by a
     * language tag ({@code "de"}, {@code "en-u-ks-level2"}), and conditions compare by it as well. Refused where there are none.
     */
    public FindOptions<E> collation(String name) {
        if (!COLLATION.matcher(name).matches()) {
            throw WrittenErrors.noNameOfCollation(name);
        }
        this.collation = name;
        return this;
    }

    /**
     * Lets the database work so long at most on each statement of this call, those that populate among them; SQL databases count whole
     * seconds, rounded up. Then it is a {@code QueryTimeoutException}. Refused where the database cannot be told. Of a stream, the time counts
     * in which its rows are waited for.
     */
    public FindOptions<E> timeout(Duration most) {
        if (most.compareTo(SHORTEST) < 0 || most.compareTo(LONGEST) > 0) {
            throw WrittenErrors.badTimeout(most);
        }
        this.reading = new ReadOptions(most, reading.connection(), reading.others());
        return this;
    }

    /** Says which of several servers with the same data may answer. */
    public FindOptions<E> connection(ConnectionType type) {
        this.reading = new ReadOptions(reading.timeout(), type, reading.others());
        return this;
    }

    /** Adds an option that only one kind of store knows. */
    public FindOptions<E> with(StoreOption option) {
        List<StoreOption> all = new ArrayList<>(reading.others());
        all.add(option);
        this.reading = new ReadOptions(reading.timeout(), reading.connection(), all);
        return this;
    }

    /** The collation that texts are sorted by; null for the database's own. */
    public @Nullable String collation() {
        return collation;
    }

    /** How the statements are carried out. */
    public ReadOptions reading() {
        return reading;
    }

    /** The indexes by which rows are looked for; empty where the database chooses. */
    public List<String> using() {
        return List.copyOf(using);
    }

    /** Which properties are loaded. */
    public FieldChoice choice() {
        return fields;
    }

    /** The paths to populate. */
    public List<String> populate() {
        return List.copyOf(populate);
    }

    /** The order; empty for none. */
    public List<Order<?>> orderBy() {
        return List.copyOf(orderBy);
    }

    /** The most entities to return; -1 for all. */
    public long limit() {
        return limit;
    }

    /** The number of entities to skip. */
    public long offset() {
        return offset;
    }

    /** The strategy; null for the configured one. */
    public @Nullable LoadStrategy strategy() {
        return strategy;
    }

    /** The flush mode; null for the entity manager's. */
    public @Nullable FlushMode flushMode() {
        return flushMode;
    }

    /** How rows are locked; null for not at all. */
    public @Nullable LockMode lock() {
        return lock;
    }

    /** The version that entities must have; null for any. */
    public @Nullable Object lockVersion() {
        return lockVersion;
    }

    /** Whether rows are locked in the database. */
    public boolean isLocking() {
        return lock != null && lock.isPessimistic();
    }

    /** Whether managed entities are overwritten. */
    public boolean isRefresh() {
        return refresh;
    }
}
