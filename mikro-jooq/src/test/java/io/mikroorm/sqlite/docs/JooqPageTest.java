// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

/** The code of the page about jOOQ, which is not on the class path of the others. */
class JooqPageTest extends DocsCodeTest {

    @Override
    boolean isOurs(Page page) {
        return page.name().equals(JOOQ);
    }
}
