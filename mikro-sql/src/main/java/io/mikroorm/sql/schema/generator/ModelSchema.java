// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.Entity;
import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.sql.SchemaGenerator;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.sql.schema.EnumType;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.StoredRoutine;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates and drops the tables and views of one model in one database, in a transaction where it has such a one. */
public final class ModelSchema implements SchemaGenerator {

    private final MetadataStorage metadata;
    private final SqlPlatform platform;
    private final JdbcConnections connections;
    private final Schema schema;
    private final Schema whole;

    /** For a model whose constraints are named like this. */
    public ModelSchema(
            MetadataStorage metadata, NamingStrategy naming, SqlPlatform platform, JdbcConnections connections) {
        this(metadata, new SchemaBuilder(platform, naming).build(metadata), platform, connections);
    }

    /** For the tables and views that a model wants. */
    public ModelSchema(MetadataStorage metadata, Schema schema, SqlPlatform platform, JdbcConnections connections) {
        this.metadata = metadata;
        this.platform = platform;
        this.connections = connections;
        this.whole = schema;
        this.schema = schema.without(Entity.ANY_SCHEMA);
    }

    /** The tables of a model whose schema is open, in one. */
    private ModelSchema(ModelSchema model, String name) {
        this.metadata = model.metadata;
        this.platform = model.platform;
        this.connections = model.connections;
        this.whole = model.whole;
        Quoting quoting = platform.dialect().quoting();
        this.schema = whole.moved(Entity.ANY_SCHEMA, name, type -> quoting.in(name, type));
    }

    @Override
    public SchemaGenerator in(String name) {
        if (name.isBlank() || name.equals(Entity.ANY_SCHEMA)) {
            throw new ValidationException(
                    5064,
                    "orm.schema().in(\"" + name
                            + "\") names no schema. Give it the name of the one that the tables are to lie in, such as"
                            + " \"tenant_1\".");
        }
        if (!platform.dialect().supports(Feature.SCHEMAS)) {
            throw new ValidationException(
                    5065,
                    "orm.schema().in(\"" + name + "\") was called, but " + platform.name()
                            + " has no schemas. Call orm.schema() alone.");
        }
        return new ModelSchema(this, name);
    }

    /** Where changes of the schema take no part in transactions, what was made before a failure is dropped again. */
    @Override
    public void create() {
        List<String> statements = statements();
        if (platform.dialect().supports(Feature.TRANSACTIONAL_DDL)) {
            run(statements);
            return;
        }
        int done = 0;
        try (JdbcSession session = connections.openSession()) {
            for (String statement : statements) {
                session.execute(statement);
                done++;
            }
        } catch (RuntimeException e) {
            drop(made(statements.size(), done), e);
            throw e;
        }
    }

    /** Asks where the connection is, where a foreign key has to say so. */
    private List<String> statements() {
        String question = platform.dialect().schemaHere();
        if (question.isEmpty() || !schema.leadsHere()) {
            return platform.ddl().create(schema);
        }
        @Nullable String[] here = new @Nullable String[1];
        try (JdbcSession session = connections.openSession()) {
            session.query(new SqlStatement(question, new int[0]), sink -> {}, row -> here[0] = row.getString(0));
        }
        return platform.ddl().create(schema, here[0]);
    }

    /** What the first statements of all have made: the script begins with one for each schema, which stays, one for each type, and one for each table, and ends with one for each view, those of their triggers, and one for each routine, since databases that keep the rows of views undo these by themselves. */
    private Schema made(int all, int done) {
        int firstType = schema.names().size();
        List<EnumType> types = schema.types();
        int firstTable = firstType + types.size();
        List<Table> tables = schema.referencedFirst();
        List<View> views = schema.readFirst();
        List<StoredRoutine> routines = schema.routines();
        int firstRoutine = all - routines.size();
        int firstView = firstRoutine - platform.ddl().createTriggersOf(views).size() - views.size();
        return new Schema(
                types.subList(0, Math.min(Math.max(done - firstType, 0), types.size())),
                tables.subList(0, Math.min(Math.max(done - firstTable, 0), tables.size())),
                views.subList(0, Math.min(Math.max(done - firstView, 0), views.size())),
                routines.subList(0, Math.max(done - firstRoutine, 0)));
    }

    private void drop(Schema made, RuntimeException failure) {
        try {
            run(platform.ddl().drop(made));
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void drop() {
        run(platform.ddl().drop(schema));
    }

    @Override
    public String createSql() {
        return platform.ddl().script(statements());
    }

    @Override
    public String dropSql() {
        return platform.ddl().script(platform.ddl().drop(schema));
    }

    @Override
    public void refreshMaterializedView(Class<?> type, boolean concurrently) {
        EntityMetadata entity = metadata.get(type);
        TableName name = TableName.in(entity.schema(), entity.table());
        View view = schema.views().stream()
                .filter(each -> each.isMaterialized() && each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ValidationException(
                        4193,
                        entity.name() + " cannot be refreshed: its rows are not those of a materialized view. Say so:"
                                + " @View(value = \"…\", materialized = true), or leave the call out."));
        run(List.of(platform.ddl().refresh(view, concurrently)));
    }

    private void run(List<String> statements) {
        try (JdbcSession session = connections.openSession()) {
            session.begin(TransactionOptions.DEFAULT);
            for (String statement : statements) {
                session.execute(statement);
            }
            session.commit();
        }
    }
}
