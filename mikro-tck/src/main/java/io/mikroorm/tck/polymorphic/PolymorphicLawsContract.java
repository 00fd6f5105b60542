// SPDX-License-Identifier: MIT
package io.mikroorm.tck.polymorphic;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.entity.Ref;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.polymorphic.Forum.Comment;
import io.mikroorm.tck.polymorphic.Forum.Post;
import io.mikroorm.tck.polymorphic.Forum.Subject;
import io.mikroorm.tck.polymorphic.Forum.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for relations to entities of several classes and for every change of them. */
public abstract class PolymorphicLawsContract extends Laws {

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private int numbers;

    /** In a forum. */
    protected PolymorphicLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(Forum.ALL, c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property
    void they_and_whatever_is_changed_in_them_survive_save_clear_load_and_a_second_flush_writes_nothing(
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Comment> comments = comments(random);
        EntityManager em = orm.em().fork();
        em.persistAll(comments);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reader = orm.em().fork();
        assertThat(said(found(reader, comments))).isEqualTo(said(comments));
        assertThat(reader.plan().isEmpty()).isTrue();
        for (int i = 0; i < 2; i++) {
            for (Comment comment : comments) {
                if (random.nextBoolean()) {
                    Subject subject = one(random, comments);
                    comment.subject = Ref.of(subject);
                    comment.other = random.nextBoolean() ? null : one(random, comments);
                }
            }
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(said(found(orm.em().fork(), comments))).isEqualTo(said(comments));
        }
    }

    private static List<Comment> found(EntityManager em, List<Comment> comments) {
        List<String> texts = comments.stream().map(comment -> comment.text).toList();
        return em.find(Comment.class, where("text").in(texts), o -> o.orderBy("text")
                .populate("subject")
                .populate("other"));
    }

    /** Each with the class and the name of what it is about. */
    private static List<String> said(List<Comment> comments) {
        return comments.stream()
                .map(comment -> comment.text + ": " + name(comment.subject.load()) + ", " + name(comment.other))
                .toList();
    }

    private static String name(@Nullable Subject subject) {
        if (subject instanceof Post post) {
            return "post " + post.title;
        }
        return subject instanceof Video video ? "video " + video.name : "nothing";
    }

    private List<Comment> comments(Random random) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Subject subject = comments.isEmpty() || random.nextBoolean() ? made(random) : one(random, comments);
            Comment comment = new Comment(String.format("%08d", numbers++), Ref.of(subject));
            comments.add(comment);
            comment.other = random.nextBoolean() ? null : one(random, comments);
        }
        return comments;
    }

    private Subject made(Random random) {
        String name = "n" + numbers++;
        return random.nextBoolean() ? new Post(name) : new Video(name);
    }

    /** A new one, or one that a comment is about. */
    private Subject one(Random random, List<Comment> comments) {
        return random.nextInt(3) == 0
                ? made(random)
                : comments.get(random.nextInt(comments.size())).subject.load();
    }
}
