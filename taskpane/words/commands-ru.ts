// What commands are called in Russian, while they run and when they are done.

import type { Words } from "./words.ts";

export const COMMANDS_RU: Words["commands"] = {
  collection: { title: "Список файлов", running: "Смотрю, что собрано", done: "Список файлов обновлён." },
  "forget-files": {
    title: "Файлы убраны из списка",
    running: "Убираю файлы",
    done: "Файлы убраны из списка. Сами файлы не тронуты.",
  },
  "make-forms": { title: "Формы для школ", running: "Готовлю формы", done: "Формы готовы." },
  "check-forms": { title: "Проверка форм", running: "Проверяю формы", done: "Проверка закончена." },
  "explain-warning": { title: "Пояснение к предупреждению", running: "Сохраняю пояснение", done: "Пояснение сохранено." },
  "mark-copies": { title: "Копии с пометками", running: "Готовлю копии с пометками", done: "Копии с пометками готовы." },
  "build-summary": { title: "Сводка", running: "Строю сводку", done: "Сводка построена." },
  "school-card": { title: "Карточка школы", running: "Открываю карточку школы", done: "Карточка открыта." },
  settings: { title: "Параметры", running: "Читаю параметры", done: "Параметры прочитаны." },
  "change-settings": {
    title: "Изменение параметров",
    running: "Сохраняю параметры",
    done: "Параметры сохранены. Постройте сводку заново.",
  },
  "what-if": { title: "Что будет, если", running: "Считаю", done: "Посчитано." },
  functions: { title: "Функции", running: "Читаю список функций", done: "Список функций прочитан." },
  "show-example": { title: "Пример функции на листе", running: "Показываю пример", done: "Пример показан на отдельном листе." },
  "show-source": {
    title: "Исходный файл на листе",
    running: "Открываю место",
    done: "Место показано на отдельном листе, как текст.",
  },
  year: { title: "Год", running: "Смотрю план", done: "План прочитан." },
  "build-year": { title: "План года", running: "Строю план года", done: "План года построен." },
  "mark-done": { title: "Отметка о выполнении", running: "Отмечаю", done: "Отмечено на «Дорожной карте»." },
  "year-calendar": {
    title: "Сроки для календаря",
    running: "Готовлю файл",
    done: "Файл для календаря готов. Ничего не отправлено.",
  },
  "export-data": { title: "Выгрузка данных", running: "Готовлю данные", done: "Данные сохранены." },
};
