// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.driver.RowSink;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.discovery.MetadataDiscovery;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.resolving.QueryResolver;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.ListForm;
import io.mikroorm.row.BoxedValues;
import io.mikroorm.row.Row;
import io.mikroorm.sql.driver.SqlDriver;
import io.mikroorm.sql.jdbc.JdbcConnections;
import io.mikroorm.sql.jdbc.JdbcSettings;
import io.mikroorm.sql.jdbc.StoredZone;
import io.mikroorm.sql.schema.generator.ModelSchema;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small library in memory, spoken to through the driver alone: no entities are made. */
final class Shelf implements AutoCloseable {

    /** Writes. */
    @Entity
    static class Writer {
        @PrimaryKey
        @Nullable
        Long id;

        String name = "";

        @OneToOne(mappedBy = "writer")
        @Nullable
        Ref<Bio> bio;

        @OneToMany(mappedBy = "writer", orderBy = "title")
        final EntityCollection<Novel> novels = EntityCollection.of(this);
    }

    /** Is written. */
    @Entity
    static class Novel {
        @PrimaryKey
        @Nullable
        Long id;

        String title = "";

        @Property(precision = 10, scale = 2)
        @Nullable
        BigDecimal price;

        @ManyToOne
        @Nullable
        Ref<Writer> writer;

        @ManyToMany
        final EntityCollection<Mark> marks = EntityCollection.of(this);

        @Version
        int version;
    }

    /** Sticks. */
    @Entity
    static class Mark {
        @PrimaryKey
        @Nullable
        Long id;

        String label = "";
    }

    /** Tells of a writer. */
    @Entity
    static class Bio {
        @PrimaryKey
        @Nullable
        Long id;

        String text = "";

        @OneToOne
        @Nullable
        Ref<Writer> writer;
    }

    final SqlitePlatform platform = new SqlitePlatform(StoredZone.UTC);
    final MetadataStorage metadata = MetadataDiscovery.discover(
            List.of(Writer.class, Novel.class, Mark.class, Bio.class),
            new UnderscoreNaming(),
            platform,
            new ReflectiveStructAccesses());
    final List<String> statements = new ArrayList<>();
    final QueryResolver queries = new QueryResolver(metadata, LoadStrategy.BALANCED, new ListForm(1000, false));
    final SqlDriver driver;
    final DriverSession session;

    Shelf() {
        JdbcSettings settings = new JdbcSettings(
                "jdbc:sqlite::memory:",
                Map.of(),
                null,
                1,
                true,
                Duration.ofSeconds(1),
                List.of(event -> statements.add(event.statement())),
                false);
        driver = new SqlDriver(platform, new JdbcConnections(settings, platform), new SqliteKeys(), 300);
        driver.start(metadata);
        session = driver.openSession();
        new ModelSchema(metadata, new UnderscoreNaming(), platform, driver.connections()).create();
        statements.clear();
    }

    EntityMetadata entity(Class<?> type) {
        return metadata.get(type);
    }

    static int column(EntityMetadata entity, String path) {
        MappedColumn column = entity.column(path);
        if (column == null) {
            throw new IllegalArgumentException(path);
        }
        return column.index();
    }

    List<String> find(FindQuery query) {
        Lines lines = new Lines();
        session.find(query, lines);
        return lines.lines;
    }

    /** Each row as text: {@code Writer[1, Ann] Bio[…]}; absent entities are left away; the owner's key comes first. */
    private static final class Lines implements RowSink {

        private final List<String> lines = new ArrayList<>();
        private @Nullable RowLayout layout;

        @Override
        public void begin(RowLayout newLayout) {
            this.layout = newLayout;
        }

        @Override
        public void row(Row row) {
            StringBuilder line = new StringBuilder();
            if (layout != null) {
                if (layout.ownerKey() >= 0) {
                    line.append(row.getLong(layout.ownerKey())).append(": ");
                }
                node(line, row, layout.root());
            }
            lines.add(line.toString().trim());
        }

        private void node(StringBuilder line, Row row, RowLayout.Node node) {
            EntityMetadata entity = node.entity();
            List<@Nullable Object> values = new ArrayList<>();
            for (MappedColumn column : entity.columns()) {
                values.add(BoxedValues.read(row, node.offset() + column.index(), column.type()));
            }
            for (int i = 0; i < entity.inverseToOnes().size(); i++) {
                long key = row.getLong(node.offset() + entity.columns().size() + i);
                values.add(row.wasNull() ? null : key);
            }
            if (values.get(0) != null) {
                line.append(entity.name()).append(values).append(' ');
            }
            for (RowLayout.Node child : node.children()) {
                node(line, row, child);
            }
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
