// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.cinema;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A column of several that is neither insertable nor updatable is another property's. */
@NullUnmarked
class SharedColumnsTest {

    @Entity
    static class House {
        @Id
        @GeneratedValue
        Long id;
    }

    /** The key of a row of seats. */
    record RowKey(Long house, int no) {}

    @Entity
    @IdClass(RowKey.class)
    static class Row {
        @Id
        @ManyToOne
        House house;

        @Id
        int no;
    }

    @Entity
    static class Booking {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @JoinColumn(name = "house_id")
        House house;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "row_no", referencedColumnName = "no"),
            @JoinColumn(name = "house_id", referencedColumnName = "house_id", insertable = false, updatable = false)
        })
        Row row;
    }

    private final SqlORM orm =
            SqliteORM.init(c -> c.dbName(":memory:").entities(House.class, Row.class, Booking.class));

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void it_is_there_once_and_refers_with_the_others() {
        String sql = orm.schema().createSql().replace("\"", "");
        assertThat(sql).contains("foreign key (house_id, row_no) references row (house_id, no)");
        assertThat(sql.substring(sql.indexOf("create table booking")).split("house_id integer", -1))
                .hasSize(2);
    }

    @Test
    void it_is_written_by_the_other_property() {
        EntityManager em = orm.em().fork();
        Row row = new Row();
        row.house = new House();
        row.no = 3;
        Booking booking = new Booking();
        booking.house = row.house;
        booking.row = row;
        em.persist(row.house)
                .persist(row)
                .persist(booking)
                .persist(new Booking())
                .flush();
        assertThat(orm.em().fork().count(Booking.class, where("row.no").eq(3))).isEqualTo(1);

        booking.house = new House();
        em.persist(booking.house);
        assertThatThrownBy(em::flush).isInstanceOf(ValidationException.class).hasMessageContaining("MO-4291");
    }
}
