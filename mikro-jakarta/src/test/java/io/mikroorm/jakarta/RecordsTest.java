// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Records with annotations of Jakarta Persistence, which has none that are entities: here they are, and only read. */
@NullUnmarked
class RecordsTest {

    @Entity
    @Table(name = "quay")
    static class Quay {
        @Id
        long id;

        String name;
    }

    @Entity
    @Table(name = "crane")
    static class Crane {
        @Id
        long id;

        @Column(name = "lifts")
        int tons;

        double north;
        double east;

        @ManyToOne
        @JoinColumn(name = "quay")
        Quay quay;
    }

    @Embeddable
    record Place(double north, double east) {}

    @Entity
    @Table(name = "quay")
    record QuayRow(@Id long id, String name) {}

    @Entity
    @Table(name = "crane")
    record CraneRow(
            @Id long id,
            @Column(name = "lifts") int tons,
            @Embedded Place place,

            @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "quay")
            QuayRow quay) {}

    @Test
    void they_are_entities_that_are_only_read(@TempDir Path folder) throws IOException {
        String file = folder.resolve("port.db").toString();
        try (SqlORM writing = SqliteORM.init(c -> c.dbName(file).entities(Quay.class, Crane.class));
                SqlORM reading = SqliteORM.init(c -> c.dbName(file).entities(QuayRow.class, CraneRow.class))) {
            writing.schema().create();
            Quay quay = new Quay();
            quay.id = 1;
            quay.name = "West";
            Crane crane = new Crane();
            crane.id = 5;
            crane.tons = 40;
            crane.north = 53.5;
            crane.quay = quay;
            writing.em().fork().persist(quay).persist(crane).flush();
            EntityManager em = reading.em().fork();
            CraneRow row = em.findOneOrFail(
                    CraneRow.class, where("tons").gt(30).and(where("quay.name").eq("West")));
            assertThat(row).isEqualTo(new CraneRow(5, 40, new Place(53.5, 0), new QuayRow(1, "West")));
            assertThat(em.findOneOrFail(CraneRow.class, 5L)).isSameAs(row);
            assertThatThrownBy(() -> em.remove(row)).isInstanceOf(ValidationException.class);
        }
    }
}
