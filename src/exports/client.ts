export { StageButtons } from '../components/stage-controls/stage-buttons.js'
