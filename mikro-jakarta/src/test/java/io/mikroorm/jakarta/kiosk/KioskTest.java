// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.kiosk;

import io.mikroorm.EntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Jakarta entities whose key has several fields, with the classes of keys that they are used to. */
@NullUnmarked
class KioskTest {

    @Entity
    static class Paper {
        @Id
        @GeneratedValue
        Long id;

        String name = "";
    }

    /** One of a paper on a day. */
    @Entity
    @IdClass(IssueKey.class)
    static class Issue {
        @Id
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "paper")
        Paper paper;

        @Id
        int number;

        String title = "";
    }

    /** A class of keys as they mostly are: it is made empty. */
    static class IssueKey {
        private int number;
        private Long paper;

        IssueKey() {}

        IssueKey(Long paper, int number) {
            this.paper = paper;
            this.number = number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof IssueKey that && number == that.number && paper.equals(that.paper);
        }

        @Override
        public int hashCode() {
            return Objects.hash(paper, number);
        }
    }

    @Entity
    static class Sale {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumns({
            @JoinColumn(name = "issue_no", referencedColumnName = "number"),
            @JoinColumn(name = "issue_paper", referencedColumnName = "paper")
        })
        Issue issue;
    }

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Paper.class, Issue.class, Sale.class));

    @BeforeEach
    void open() {
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    @Test
    void columns_of_a_key_are_told_apart_by_what_they_refer_to() {
        assertThat(orm.schema().createSql().replace("\"", ""))
                .contains("primary key (paper, number)")
                .contains("foreign key (issue_paper, issue_no) references issue (paper, number)");
    }

    @Test
    void rows_are_written_and_found_by_objects_of_the_class() {
        EntityManager em = orm.em().fork();
        Issue issue = new Issue();
        issue.paper = new Paper();
        issue.number = 7;
        issue.title = "Rain";
        Sale sale = new Sale();
        sale.issue = issue;
        em.persist(issue.paper);
        em.persist(issue);
        em.persist(sale);
        em.flush();
        IssueKey key = new IssueKey(issue.paper.id, 7);
        assertThat(em.ref(issue).key()).isEqualTo(key);
        assertThat(em.findOne(Issue.class, key)).isSameAs(issue);

        EntityManager other = orm.em().fork();
        assertThat(other.findOneOrFail(Issue.class, key).title).isEqualTo("Rain");
        assertThat(other.findOneOrFail(Sale.class, where("issue").eq(key)).issue.number)
                .isEqualTo(7);
        assertThat(other.count(Sale.class, where("issue.paper").eq(issue.paper.id)))
                .isEqualTo(1);
    }
}
