// SPDX-License-Identifier: MIT
package io.mikroorm.naming;

/** {@code BookTag.createdAt} becomes {@code book_tag.created_at}; the default for SQL. */
public final class UnderscoreNaming implements NamingStrategy {

    /** The strategy; it has no settings. */
    public UnderscoreNaming() {}

    @Override
    public String tableName(String className) {
        return underscore(className);
    }

    @Override
    public String columnName(String fieldName) {
        return underscore(fieldName);
    }

    @Override
    public String joinColumnName(String fieldName, String targetKeyColumn) {
        return underscore(fieldName) + "_" + targetKeyColumn;
    }

    @Override
    public String pivotTableName(String ownerTable, String fieldName) {
        return ownerTable + "_" + underscore(fieldName);
    }

    @Override
    public String pivotColumnName(String table, String keyColumn) {
        return table + "_" + keyColumn;
    }

    /** {@code URLShortener} is {@code url_shortener}: a run of capitals is one word, its last letter starts the next. */
    private static String underscore(String name) {
        StringBuilder result = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && startsWord(name, i)) {
                result.append('_');
            }
            result.append(Character.toLowerCase(c));
        }
        return result.toString();
    }

    private static boolean startsWord(String name, int i) {
        if (i == 0 || name.charAt(i - 1) == '_') {
            return false;
        }
        boolean afterLower = !Character.isUpperCase(name.charAt(i - 1));
        boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return afterLower || beforeLower;
    }
}
