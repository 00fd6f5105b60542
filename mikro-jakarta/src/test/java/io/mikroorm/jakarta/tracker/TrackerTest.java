// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.jakarta.tracker.Issue.Priority;
import io.mikroorm.jakarta.tracker.Issue.State;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The tracker runs on what its annotations say. */
class TrackerTest {

    private final SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(Project.class));

    @BeforeEach
    void open() {
        orm.schema().create();
        EntityManager em = orm.em().fork();
        Account ann = new Account("ann");
        ann.home = new Address("Main St 1", "Bern");
        Account bob = new Account("bob");
        Project project = new Project("ORM", ann);
        Label bug = new Label("bug", new Color(255, 16, 0));
        Issue first = new Issue(1, "It fails");
        first.text = "x".repeat(5000);
        first.hours = new BigDecimal("1.50");
        first.assignee = bob;
        first.labels.addAll(List.of(new Label("urgent", new Color(1, 2, 3)), bug));
        first.comments.add(new Comment("Why?", ann));
        Issue second = new Issue(2, "It fails again");
        second.priority = Priority.HIGH;
        second.labels.add(bug);
        project.issues.addAll(List.of(first, second));
        em.persistAll(List.of(ann, bob, project));
        em.flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private static MappedColumn column(EntityMetadata entity, String path) {
        return Objects.requireNonNull(entity.column(path), path);
    }

    @Test
    void columns_are_called_as_the_places_say() {
        EntityMetadata account = orm.metadata().get(Account.class);
        assertThat(account.columns())
                .extracting(MappedColumn::name)
                .containsExactly(
                        "id", "opt_lock", "joined", "login_name", "street", "home_town", "work_street", "work_town");
        assertThat(column(account, "home.city").type().limits().length()).isEqualTo(60);
        assertThat(column(account, "home.street").type().limits().length()).isEqualTo(255);
        assertThat(column(orm.metadata().get(Project.class), "createdAt").name())
                .isEqualTo("created_at");
    }

    @Test
    void indexes_are_about_the_columns_that_are_named() {
        assertThat(orm.metadata().get(Issue.class).indexes())
                .filteredOn(index -> index.columns().size() == 2)
                .extracting(index -> index.name()
                        + index.columns().stream().map(MappedColumn::name).toList()
                        + index.unique())
                .containsExactlyInAnyOrder(
                        "by_state[state, priority]false", "issues_project_id_no_unique[project_id, no]true");
        assertThat(orm.metadata().get(Account.class).indexes())
                .extracting(IndexMapping::name)
                .containsExactly("one_login");
    }

    @Test
    void everything_comes_back() {
        Project project = orm.em()
                .fork()
                .findOneOrFail(
                        Project.class,
                        where("code").eq("ORM"),
                        o -> o.populate("issues.labels", "issues.comments.author", "issues.assignee"));
        assertThat(project.lead.loginName).isEqualTo("ann");
        assertThat(project.lead.home).isEqualTo(new Address("Main St 1", "Bern"));
        assertThat(project.lead.work).isNull();
        assertThat(project.issues).extracting(issue -> issue.number).containsExactly(2, 1);
        Issue first = project.issues.get(1);
        assertThat(first.text).hasSize(5000);
        assertThat(first.hours).isEqualByComparingTo("1.5");
        assertThat(first.state).isEqualTo(State.OPEN);
        assertThat(first.labels).extracting(label -> label.name).containsExactly("bug", "urgent");
        assertThat(first.labels.iterator().next().color).isEqualTo(new Color(255, 16, 0));
        assertThat(Objects.requireNonNull(first.comments.get(0).author)).isSameAs(project.lead);
    }

    @Test
    void members_that_are_taken_out_are_deleted() {
        EntityManager em = orm.em().fork();
        Issue issue = em.findOneOrFail(Issue.class, where("number").eq(1), o -> o.populate("resolution"));
        Resolution resolution = new Resolution();
        resolution.reason = "done";
        issue.resolution = resolution;
        issue.state = State.CLOSED;
        em.flush();
        assertThat(orm.em().fork().count(Resolution.class, where("issue.state").eq(State.CLOSED)))
                .isEqualTo(1);
        issue.resolution = null;
        em.flush();
        assertThat(orm.em().fork().count(Resolution.class)).isZero();
    }

    @Test
    void versions_and_unique_constraints_are_kept() {
        EntityManager one = orm.em().fork();
        EntityManager other = orm.em().fork();
        one.findOneOrFail(Issue.class, where("number").eq(1)).title = "one";
        other.findOneOrFail(Issue.class, where("number").eq(1)).title = "other";
        one.flush();
        assertThatThrownBy(other::flush).isInstanceOf(OptimisticLockException.class);

        EntityManager third = orm.em().fork();
        third.persist(new Account("ann"));
        assertThatThrownBy(third::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }
}
