// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.annotation.Entity;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.sql.ast.Statement;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.plan.BuiltSelectPlanner;
import io.mikroorm.sql.plan.BuiltWritePlanner;
import io.mikroorm.sql.plan.BuiltWritePlanner.WritePlan;
import io.mikroorm.sql.plan.ContentPlanner;
import io.mikroorm.sql.plan.CountPlanner;
import io.mikroorm.sql.plan.CountPlanner.CountPlan;
import io.mikroorm.sql.plan.SelectPlan;
import io.mikroorm.sql.plan.SelectPlanner;
import io.mikroorm.sql.plan.WherePlanner.WherePlan;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Statements that were planned and rendered, by the shape of what they do. Bounded: a cache that is full is emptied, which
 * happens only to programs that make up shapes without end. Thread-safe.
 */
final class PlanCache {

    private static final int CAPACITY = 2_000;

    private final MetadataStorage metadata;
    private final SqlPlatform platform;
    private final ValueTypes types;
    private final @Nullable String schema;
    private final Map<Class<?>, List<Pivot>> unguarded;
    private final ConcurrentHashMap<FindShape, CompiledStatement> finds = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<FindShape, CompiledStatement> counts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<WhereShape, CompiledStatement> wheres = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<BuiltKey, CompiledStatement> built = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<BuiltWrite, CompiledStatement> builtWrites = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<WriteShape, SqlStatement> writes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<ContentShape, SqlStatement> contents = new ConcurrentHashMap<>();
    private final LongAdder planned = new LongAdder();
    private final LongAdder rendered = new LongAdder();
    private final LongAdder hits = new LongAdder();

    /** Of statements about tables whose schema is open, in this one; null where none was chosen. */
    PlanCache(MetadataStorage metadata, SqlPlatform platform, @Nullable String schema) {
        this.metadata = metadata;
        this.platform = platform;
        this.schema = schema;
        this.types = new ValueTypes(metadata, platform, schema);
        this.unguarded = LinkCleaner.pivots(metadata);
    }

    MetadataStorage metadata() {
        return metadata;
    }

    /** The pivots out of which no foreign key takes the links of an entity that is deleted. */
    List<Pivot> unguardedLinks(EntityMetadata entity) {
        return unguarded.getOrDefault(entity.type(), List.of());
    }

    /** The schema that the table of an entity lies in; empty for where the connection looks by itself. */
    String schemaOf(EntityMetadata entity) {
        return schema != null && entity.schema().equals(Entity.ANY_SCHEMA) ? schema : entity.schema();
    }

    /** The schema that was chosen; null where none was. */
    @Nullable
    String chosenSchema() {
        return schema;
    }

    CompiledStatement find(FindShape shape) {
        CompiledStatement known = hit(finds.get(shape));
        if (known != null) {
            return known;
        }
        check(shape);
        SelectPlan plan = SelectPlanner.plan(metadata, shape, types);
        CompiledStatement compiled = new CompiledStatement(render(plan.select()), plan);
        put(finds, shape, compiled);
        return compiled;
    }

    private void check(FindShape shape) {
        if (!shape.indexes().isEmpty() && !platform.dialect().supports(Feature.INDEX_HINTS)) {
            throw SqlErrors.noIndexHints(shape.entity().name(), platform.name());
        }
        if (shape.collation() != null && !platform.dialect().supports(Feature.COLLATIONS)) {
            throw SqlErrors.noCollations(shape.entity().name(), platform.name());
        }
        if (shape.collation() != null && !SelectPlanner.sortsByText(shape)) {
            throw SqlErrors.nothingToCollate(shape.entity().name());
        }
    }

    CompiledStatement count(FindShape shape) {
        CompiledStatement known = hit(counts.get(shape));
        if (known != null) {
            return known;
        }
        CountPlan plan = CountPlanner.plan(shape, types);
        CompiledStatement compiled = new CompiledStatement(render(plan.select()), plan.slotTypes());
        put(counts, shape, compiled);
        return compiled;
    }

    /** The statement that writes all rows that fulfil a condition. */
    CompiledStatement where(WhereShape shape) {
        CompiledStatement known = hit(wheres.get(shape));
        if (known != null) {
            return known;
        }
        WherePlan plan = shape.plan(types);
        CompiledStatement compiled = new CompiledStatement(render(plan.statement()), plan.slotTypes());
        put(wheres, shape, compiled);
        return compiled;
    }

    /** A query that was built. */
    CompiledStatement built(SelectShape shape, BuiltSelectPlanner.Use use) {
        BuiltKey key = new BuiltKey(shape, use);
        CompiledStatement known = hit(built.get(key));
        if (known != null) {
            return known;
        }
        BuiltFeatures.check(shape, platform);
        SelectPlan plan = BuiltSelectPlanner.plan(metadata, shape, use, types);
        CompiledStatement compiled = new CompiledStatement(render(plan.select()), plan);
        put(built, key, compiled);
        return compiled;
    }

    /** A write that was built. */
    CompiledStatement built(BuiltWrite shape) {
        CompiledStatement known = hit(builtWrites.get(shape));
        if (known != null) {
            return known;
        }
        BuiltFeatures.check(shape, platform);
        WritePlan plan = BuiltWritePlanner.plan(metadata, shape, types, BuiltFeatures.habits(platform.dialect()));
        CompiledStatement compiled =
                new CompiledStatement(render(plan.statement()), plan.slotTypes(), plan.constants());
        put(builtWrites, shape, compiled);
        return compiled;
    }

    private record BuiltKey(SelectShape shape, BuiltSelectPlanner.Use use) {}

    SqlStatement write(WriteShape shape) {
        SqlStatement known = hit(writes.get(shape));
        if (known != null) {
            return known;
        }
        SqlStatement statement = render(shape.plan(types));
        put(writes, shape, statement);
        return statement;
    }

    /** The statement that reads a part of a content. */
    SqlStatement content(EntityMetadata entity, MappedColumn column) {
        ContentShape shape = new ContentShape(entity, column.index());
        SqlStatement known = hit(contents.get(shape));
        if (known != null) {
            return known;
        }
        SqlStatement statement = render(ContentPlanner.part(entity, column));
        put(contents, shape, statement);
        return statement;
    }

    private record ContentShape(EntityMetadata entity, int column) {}

    List<String> valueTypes(MappedColumn column) {
        return types.of(column);
    }

    ValueType keyType(Class<?> entity) {
        return metadata.get(entity).key().type();
    }

    PlanCacheStatistics statistics() {
        return new PlanCacheStatistics(planned.sum(), rendered.sum(), hits.sum());
    }

    private <T> @Nullable T hit(@Nullable T known) {
        if (known != null) {
            hits.increment();
        }
        return known;
    }

    private SqlStatement render(Statement statement) {
        planned.increment();
        rendered.increment();
        SqlStatement text = platform.renderer().render(statement, schema);
        int most = platform.dialect().maxParameters();
        if (text.placeholders() > most) {
            throw SqlErrors.tooManyValues(text.placeholders(), platform.name(), most);
        }
        return text;
    }

    private static <K, V> void put(ConcurrentHashMap<K, V> cache, K key, V value) {
        if (cache.size() >= CAPACITY) {
            cache.clear();
        }
        cache.put(key, value);
    }
}
