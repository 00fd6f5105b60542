// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.cinema;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A relation of which no column is insertable or updatable shows what other properties write. */
@NullUnmarked
class ShownRelationsTest {

    @Entity
    static class House {
        @Id
        @GeneratedValue
        Long id;

        String name;
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
    static class Ticket {
        @Id
        @GeneratedValue
        Long id;

        @Column(name = "house_id")
        Long houseId;

        @Column(name = "row_no")
        Integer rowNo;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "house_id", insertable = false, updatable = false)
        House house;

        @ManyToOne
        @JoinColumns({
            @JoinColumn(name = "house_id", referencedColumnName = "house_id", insertable = false, updatable = false),
            @JoinColumn(name = "row_no", referencedColumnName = "no", insertable = false, updatable = false)
        })
        Row row;
    }

    /** The key of a visit. */
    @Embeddable
    record VisitId(@Column(name = "house_id") Long houseId, int no) {}

    /** As classes have it that are made from tables. */
    @Entity
    static class Visit {
        @EmbeddedId
        VisitId id;

        String guest;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "house_id", insertable = false, updatable = false)
        House house;

        @Column(name = "ticket_no")
        Long ticketNo;

        @OneToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "ticket_no", insertable = false, updatable = false)
        Ticket ticket;
    }

    private final SqlORM orm =
            SqliteORM.init(c -> c.dbName(":memory:").entities(House.class, Row.class, Ticket.class, Visit.class));

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void they_are_read_and_asked_for_and_the_values_are_written() {
        EntityManager em = orm.em().fork();
        Row row = new Row();
        row.house = new House();
        row.house.name = "Odeon";
        row.no = 3;
        em.persist(row.house).persist(row).flush();
        Ticket ticket = new Ticket();
        ticket.houseId = row.house.id;
        ticket.rowNo = 3;
        Ticket standing = new Ticket();
        standing.houseId = row.house.id;
        em.persist(ticket).persist(standing).flush();

        EntityManager other = orm.em().fork();
        Ticket found = other.findOneOrFail(
                Ticket.class, where("house.name").eq("Odeon").and(where("row").ne(null)));
        assertThat(found.house.id).isEqualTo(row.house.id);
        assertThat(found.row.no).isEqualTo(3);
        assertThat(other.count(Ticket.class, where("row.no").eq(3))).isEqualTo(1);
        Ticket noRow = other.findOneOrFail(Ticket.class, where("row").isNull());
        assertThat(noRow.row).isNull();
        assertThat(noRow.house).isSameAs(found.house);
        String sql = orm.schema().createSql().replace("\"", "");
        assertThat(sql)
                .contains("foreign key (house_id) references house (id)")
                .contains("foreign key (house_id, row_no) references row (house_id, no)");

        found.house = new House();
        found.house.name = "Rex";
        other.persist(found.house);
        assertThatThrownBy(other::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4291")
                .hasMessageContaining("Set Ticket.houseId");
    }

    @Test
    void a_part_of_a_key_is_shown_as_its_target() {
        EntityManager em = orm.em().fork();
        House house = new House();
        house.name = "Rex";
        Ticket ticket = new Ticket();
        em.persist(house).persist(ticket).flush();
        Visit visit = new Visit();
        visit.id = new VisitId(house.id, 7);
        visit.guest = "Ann";
        visit.ticketNo = ticket.id;
        em.persist(visit).flush();

        EntityManager other = orm.em().fork();
        Visit found = other.findOneOrFail(Visit.class, where("house.name").eq("Rex"), o -> o.populate("house"));
        assertThat(found.house.name).isEqualTo("Rex");
        assertThat(found.id).isEqualTo(visit.id);
        assertThat(found.ticket.id).isEqualTo(ticket.id);
        found.guest = "Bob";
        other.flush();
        assertThat(orm.em().fork().findOneOrFail(Visit.class, visit.id).guest).isEqualTo("Bob");
        assertThat(orm.schema().createSql().replace("\"", ""))
                .contains("unique index visit_ticket_no_unique on visit (ticket_no)");
    }
}
