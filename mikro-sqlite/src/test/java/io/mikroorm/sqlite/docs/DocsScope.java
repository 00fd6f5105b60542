// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import java.util.ArrayList;
import java.util.List;

/** What the statements in the docs find around them: a small library, and an entity manager that has loaded two of its rows. */
public abstract class DocsScope {

    /** An ORM on a database of its own. */
    public SqlORM orm;

    /** A fresh fork of it. */
    public SqlEntityManager em;

    /** Jon, who lives in Winterfell and has a publisher. */
    public Author author;

    /** The first of Jon's two books. */
    public Book book;

    /** The statements of one block of code, or of a whole page. */
    protected abstract void statements() throws Exception;

    /** Runs the statements in the library, in which there are further entities, without rows. */
    final void runInLibrary(List<Class<?>> further) throws Exception {
        List<Class<?>> entities = new ArrayList<>(Domain.LIBRARY);
        entities.addAll(further);
        try (SqlORM library = SqliteORM.init(c -> c.dbName(":memory:").entities(entities.toArray(new Class<?>[0])))) {
            library.schema().create();
            fill(library.em().fork());
            orm = library;
            em = library.em().fork();
            author = em.findOneOrFail(Author.class, 1);
            book = em.findOneOrFail(Book.class, 1);
            statements();
        }
    }

    private static void fill(EntityManager em) {
        Author jon = new Author("Jon", "jon@example.org");
        jon.setAddress(new Address("King's Road", "Winterfell", null));
        jon.setPublisher(Ref.of(new Publisher("Ravens")));
        for (String title : new String[] {"A Game", "A Clash"}) {
            Book written = new Book(title, jon);
            written.getTags().add(new BookTag("tag of " + title));
            jon.getBooks().add(written);
        }
        em.persist(jon).flush();
    }
}
