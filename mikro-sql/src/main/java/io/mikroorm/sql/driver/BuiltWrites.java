// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.UpdateWhere;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.query.shape.Predicate;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.driver.BuiltSelects.RowOfValues;
import io.mikroorm.sql.query.ShownStatement;
import io.mikroorm.sql.query.shape.BuiltWrite;
import io.mikroorm.sql.query.shape.BuiltWrite.Assigned;
import io.mikroorm.sql.query.shape.Composed;
import io.mikroorm.sql.query.shape.Filter;
import io.mikroorm.sql.query.shape.SelectQuery;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.sql.query.shape.WriteQuery;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out writes that were built. One of a shape that was seen before is neither planned nor written out. */
@SuppressWarnings("exports") // what a write is resolved to is no business of drivers
public final class BuiltWrites {

    private final SqlSession session;
    private final SqlDriver driver;

    BuiltWrites(SqlSession session) {
        this.session = session;
        this.driver = session.driver();
    }

    /** How many rows a statement may insert, each of which has so many values. */
    public int rowsPerStatement(int values) {
        return driver.platform().dialect().supports(Feature.MULTI_ROW_INSERT) ? driver.rowsPerStatement(values) : 1;
    }

    /** Whether a write takes several statements. */
    public boolean isSeveral(BuiltWrite write) {
        boolean linked = write instanceof BuiltWrite.Delete
                && !driver.plans().unguardedLinks(write.entity()).isEmpty();
        return linked || write.entity().isInSeveralTables();
    }

    /** Carries out a write; how many rows the database says were written. */
    public long execute(WriteQuery write) {
        BuiltWrite shape = write.shape();
        String table = shape.entity().qualifiedTable();
        if (isSeveral(shape)) {
            return session.naming(table, () -> byKeys(write));
        }
        CompiledStatement compiled = driver.plans().built(shape);
        return session.naming(
                table, () -> session.jdbc().update(compiled.statement(), sink -> compiled.bind(sink, write.values())));
    }

    /** Carries out a write; what comes back of each row, read as a type for every value. */
    public List<@Nullable Object[]> rows(WriteQuery write, List<ValueType> types) {
        CompiledStatement compiled = driver.plans().built(write.shape());
        RowOfValues current = new RowOfValues(types);
        List<@Nullable Object[]> rows = new ArrayList<>();
        return session.naming(write.shape().entity().qualifiedTable(), () -> {
            session.jdbc().query(compiled.statement(), sink -> compiled.bind(sink, write.values()), row -> {
                current.row(row);
                rows.add(current.values());
            });
            return rows;
        });
    }

    /** The statement of a write, which is not sent. */
    public ShownStatement show(WriteQuery write) {
        requireOneTable(write.shape(), "there is no one statement to be shown");
        CompiledStatement compiled = driver.plans().built(write.shape());
        return new ShownStatement(compiled.statement().sql(), compiled.shown(write.values()));
    }

    private void requireOneTable(BuiltWrite write, String what) {
        if (isSeveral(write)) {
            throw BuiltWriteErrors.severalTables(write.entity(), what);
        }
    }

    /** Refuses values that a column would change, and what the database has no words for, before anything is sent. */
    public void check(WriteQuery write) {
        BuiltWrite shape = write.shape();
        if (!isSeveral(shape)) {
            driver.plans().built(shape);
        } else if (!shape.returning().isEmpty()) {
            throw BuiltWriteErrors.severalTables(shape.entity(), "what is written by keys gives nothing back");
        } else {
            requirePlain(shape);
        }
        EntityMetadata entity = shape.entity();
        if (shape instanceof BuiltWrite.Update update) {
            update.assigned().forEach(each -> check(entity, each, write.values()));
        } else if (shape instanceof BuiltWrite.Insert insert) {
            for (int i = 0; i < insert.rows() * insert.columns().size(); i++) {
                MappedColumn column = entity.columns()
                        .get(insert.columns().get(i % insert.columns().size()));
                driver.platform().check(entity, column, write.values().get(insert.firstSlot() + i));
            }
        } else if (shape instanceof BuiltWrite.Truncate) {
            checkTruncation(entity);
        }
    }

    private static void requirePlain(BuiltWrite shape) {
        if (shape instanceof BuiltWrite.Insert || shape instanceof BuiltWrite.InsertFrom) {
            throw BuiltWriteErrors.severalTables(shape.entity(), "no statement inserts into several");
        }
        if (shape instanceof BuiltWrite.Update update
                && update.assigned().stream().anyMatch(each -> !(each.value() instanceof Value.Slot))) {
            throw BuiltWriteErrors.severalTables(
                    shape.entity(), "expressions would have to read what is in another table");
        }
    }

    private void check(EntityMetadata entity, Assigned assigned, List<@Nullable Object> values) {
        if (assigned.value() instanceof Value.Slot slot) {
            driver.platform().check(entity, entity.columns().get(assigned.column()), values.get(slot.slot()));
        }
    }

    private void checkTruncation(EntityMetadata entity) {
        for (EntityMetadata each : driver.plans().metadata()) {
            if (!each.table().equals(entity.table()) && refers(each, entity)) {
                throw BuiltWriteErrors.referred(entity, each.name());
            }
        }
        Hierarchy hierarchy = entity.hierarchy();
        if (entity.isInSeveralTables() && hierarchy != null) {
            throw BuiltWriteErrors.referred(entity, hierarchy.family().get(0).name());
        }
        boolean commits = driver.platform().dialect().supports(Feature.TRUNCATE)
                && !driver.platform().dialect().supports(Feature.TRANSACTIONAL_TRUNCATE);
        if (commits && session.inTransaction()) {
            throw BuiltWriteErrors.inTransaction(entity, driver.platform().name());
        }
    }

    private static boolean refers(EntityMetadata from, EntityMetadata to) {
        for (MappedColumn column : from.columns()) {
            ToOneProperty relation = column.isForeignKey() ? column.relation() : null;
            if (relation != null && relation.leadsTo(to.type())) {
                return true;
            }
        }
        for (ToManyProperty relation : from.toManys()) {
            if (relation.pivot() != null && relation.target() == to.type()) {
                return true;
            }
        }
        return false;
    }

    /** Of rows in several tables, and of those with links that no foreign key takes away, the keys are read first. */
    @SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
    private long byKeys(WriteQuery write) {
        BuiltWrite shape = write.shape();
        EntityMetadata entity = shape.entity();
        if (shape instanceof BuiltWrite.Delete delete) {
            List<Object> keys = keys(entity, delete.alias(), delete.where(), write.values());
            if (!keys.isEmpty()) {
                session.delete(new DeleteBatch(entity, keys, null));
            }
            return keys.size();
        }
        BuiltWrite.Update update = (BuiltWrite.Update) shape;
        List<Integer> columns = new ArrayList<>();
        List<@Nullable Object> set = new ArrayList<>();
        for (Assigned each : update.assigned()) {
            columns.add(each.column());
            set.add(write.values().get(((Value.Slot) each.value()).slot()));
        }
        List<Object> keys = keys(entity, update.alias(), update.where(), write.values());
        FindShape any = FindShape.of(entity, Predicate.TRUE, PopulateTree.NONE);
        FindQuery rows = new FindQuery(any, List.of(), 0, -1, 0);
        return new WhereWriter(session).update(new UpdateWhere(rows, columns, set, update.counted()), keys);
    }

    private List<Object> keys(
            EntityMetadata entity, String alias, @Nullable Filter where, List<@Nullable Object> values) {
        Value key = new Value.Column(alias, ColumnPath.of(entity, entity.key()));
        SelectShape shape = new SelectShape(
                new SelectShape.Source(alias, entity, PopulateTree.NONE),
                List.of(),
                List.of(new SelectShape.Item(key, "key", false)),
                where,
                List.of(),
                null,
                List.of(),
                SelectShape.Window.ALL,
                new SelectShape.Form(true, false, false, null, null, null),
                Composed.NONE);
        List<@Nullable Object[]> rows = session.builtSelects()
                .rows(new SelectQuery(shape, values), List.of(entity.key().type()));
        List<Object> keys = new ArrayList<>(rows.size());
        rows.forEach(row -> keys.add(Objects.requireNonNull(row[0], "a key")));
        return keys;
    }
}
