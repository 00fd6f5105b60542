// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the code of a page: types in the page's package, statements each in a method of a {@link DocsScope}. */
final class PageCompiler {

    private static final List<String> IMPORTS = Stream.of(
                    "io.mikroorm.*",
                    "io.mikroorm.annotation.*",
                    "io.mikroorm.driver.*",
                    "io.mikroorm.entity.*",
                    "io.mikroorm.exception.*",
                    "io.mikroorm.fragment.*",
                    "io.mikroorm.mapping.*",
                    "io.mikroorm.naming.*",
                    "io.mikroorm.query.*",
                    "io.mikroorm.routine.*",
                    "io.mikroorm.sql.*",
                    "io.mikroorm.sql.query.*",
                    "io.mikroorm.sqlite.*",
                    "io.mikroorm.tck.domain.*",
                    "io.mikroorm.tck.values.*",
                    "io.mikroorm.type.*",
                    "java.math.*",
                    "java.sql.PreparedStatement",
                    "java.sql.ResultSet",
                    "java.time.*",
                    "java.util.*",
                    "java.util.concurrent.atomic.*",
                    "java.util.regex.Pattern",
                    "java.util.stream.Stream",
                    "org.jspecify.annotations.Nullable",
                    "static io.mikroorm.query.Where.where",
                    "static io.mikroorm.sql.query.Aggregates.*",
                    "static io.mikroorm.sql.query.Expressions.*",
                    "static io.mikroorm.sql.write.OnConflict.excluded",
                    "static io.mikroorm.sql.query.Raw.*",
                    "static io.mikroorm.sql.query.Windows.*")
            .map(name -> "import " + name + ";")
            .toList();

    private final Page page;
    private final Path output;

    PageCompiler(Page page, Path output) {
        this.page = page;
        this.output = output;
    }

    /** Compiles everything; an error names the line of the page. */
    ClassLoader compile() throws IOException {
        List<Source> sources = new ArrayList<>();
        page.types().forEach(block -> sources.add(source(block, block.typeName(), "", "")));
        page.statements().forEach(block -> sources.add(statements(block)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-parameters", "-d", output.toString(), "-cp", classPath());
        if (!sources.isEmpty()
                && !compiler.getTask(null, null, problems, options, null, sources)
                        .call()) {
            throw new AssertionError(describe(problems));
        }
        return new URLClassLoader(new URL[] {output.toUri().toURL()}, PageCompiler.class.getClassLoader());
    }

    static String className(JavaBlock statements) {
        return "Line" + statements.line();
    }

    private Source statements(JavaBlock block) {
        String name = className(block);
        return source(
                block,
                name,
                "public class " + name + " extends " + DocsScope.class.getName()
                        + " { public void statements() throws Exception {",
                "\n}}");
    }

    /** Everything before the code is on one line, so that its lines keep their distance. */
    private Source source(JavaBlock block, String name, String before, String after) {
        String jooq =
                page.name().equals(DocsCodeTest.JOOQ) ? "import io.mikroorm.jooq.*; import org.jooq.impl.DSL; " : "";
        String header = "package " + page.packageName() + "; " + jooq + String.join(" ", IMPORTS)
                + String.join(" ", block.imports());
        return new Source(page.packageName() + "." + name, block.line(), header + before + "\n" + block.code() + after);
    }

    private String describe(DiagnosticCollector<JavaFileObject> problems) {
        StringBuilder text = new StringBuilder();
        problems.getDiagnostics().forEach(problem -> {
            int first = problem.getSource() instanceof Source source ? source.firstLine : 0;
            text.append(page.name()).append(':').append(first + problem.getLineNumber() - 2);
            text.append(": ").append(problem.getMessage(null)).append('\n');
        });
        return text.toString();
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final int firstLine;
        private final String code;

        Source(String name, int firstLine, String code) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.firstLine = firstLine;
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
